import { ByteWriter } from '../codec/byte-writer';
import { packText } from '../../../text/packed-text';
import type { IndexSink } from '../doors';
import type { HeadFile } from '../head-file';
import { shardFileName } from '../shard-name';

/** Writes the head, last of all files, and gives its name. `behind` is what follows its JSON: hashes or shards. */
export async function writeHead(head: HeadFile, behind: readonly Uint8Array[], sink: IndexSink): Promise<string> {
  const writer = new ByteWriter();
  writer.section(packText(JSON.stringify(head)));
  for (const bytes of behind) writer.raw(bytes);
  const bytes = writer.finish();
  const name = shardFileName('head', 0, sink.hash(bytes));
  await sink.write(name, bytes);
  return name;
}
