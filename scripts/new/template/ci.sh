#!/bin/sh
# 检查内容、做出网站：GitHub 和 GitLab 都用这一个文件，自己的电脑上也能用。
#   sh ci.sh check                    只检查
#   sh ci.sh build [ORIGIN] [BASE]    检查并做出网站，放在 dist/；ORIGIN 如 https://budget.example.org，BASE 如 /budget/
set -eu
npm ci
# 页面上“本站更新于”写内容最后一次修改的日期。
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct -- content 2>/dev/null || true)
export SOURCE_DATE_EPOCH
case "${1-}" in
  check) npx mingzhang check ;;
  build)
    set -- "${2-}" "${3-}"
    npx mingzhang build ${1:+--site "$1"} ${2:+--base "$2"}
    ;;
  *)
    echo "用法：sh ci.sh check，或者 sh ci.sh build [ORIGIN] [BASE]" >&2
    exit 2
    ;;
esac
