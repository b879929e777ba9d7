// Is it valid HTML?
import fs from 'node:fs';

export async function htmlProblems({HtmlValidate}, config, file) {
  const validator = new HtmlValidate(JSON.parse(fs.readFileSync(config, 'utf8')));
  const report = await validator.validateString(fs.readFileSync(file, 'utf8'), file);
  return report.results.flatMap((result) => result.messages)
      .map(({line, column, message, ruleId}) => `${line}:${column}: ${message} (${ruleId})`);
}
