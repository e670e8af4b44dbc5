/** Code that readers copy: complete, standard library only, the address of the site at `{url}`. */
export const EXAMPLES = {
  python: `import csv, io, urllib.request
from collections import Counter

address = "{url}"
with urllib.request.urlopen(address) as answer:
    text = answer.read().decode("utf-8-sig")
documents = list(csv.DictReader(io.StringIO(text)))

print(len(documents), "件文件")
years = Counter(row["datePublished"][:4] for row in documents if row["datePublished"])
for year, count in sorted(years.items(), reverse=True):
    print(year, count)
`,
  pythonNdjson: `import json, urllib.request

address = "{url}"
with urllib.request.urlopen(address) as answer:
    for line in answer:
        document = json.loads(line)
        if document["validity"] == "现行有效" and document["dateExpires"]:
            print(document["dateExpires"], document["title"])
`,
  r: `address <- "{url}"
documents <- read.csv(address, fileEncoding = "UTF-8-BOM", colClasses = "character")

cat(nrow(documents), "件文件\\n")
print(table(substr(documents$datePublished, 1, 4)))
`,
} as const;
