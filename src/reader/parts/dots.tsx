import { Children, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Facts on one line with a middle dot between them, which screen readers pass over. The line follows the direction around it, each fact the language of the page. */
export function Dots({ children }: { readonly children: ReactNode }): ReactNode {
  const { i18n } = useTranslation();
  const facts = Children.toArray(children);
  return (
    <div className="flex flex-wrap items-baseline gap-x-2.5">
      {facts.map((fact, index) => (
        <span key={index} className="contents">
          {index > 0 && (
            <span aria-hidden="true" className="text-edge">
              ·
            </span>
          )}
          <bdi lang={i18n.language} dir={i18n.dir()}>
            {fact}
          </bdi>
        </span>
      ))}
    </div>
  );
}
