import { Children, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Facts on one line with a middle dot between them. The line follows the direction around it, each fact the language of the page; a dot that would open a line is clipped. */
export function Dots({ children }: { readonly children: ReactNode }): ReactNode {
  const { i18n } = useTranslation();
  return (
    <div className="overflow-x-clip">
      <div className="-ms-6 flex flex-wrap items-baseline">
        {Children.toArray(children).map((fact, index) => (
          <span key={index} className="dotted">
            <bdi lang={i18n.language} dir={i18n.dir()}>
              {fact}
            </bdi>
          </span>
        ))}
      </div>
    </div>
  );
}
