/** What every script has: questions to IAM whose failure ends the script. */
export const HELPERS = String.raw`say() {
  printf '%s\n' "$*" >&2
}

# exists COMMAND...: whether IAM finds it. Any other failure ends the script.
exists() {
  local message
  message=$(aws iam "$@" 2>&1 >/dev/null) && return
  [[ $message == *"(NoSuchEntity)"* ]] && return 1
  say "$message"
  exit 1
}

# differs QUERY JSON COMMAND...: whether the query finds anything but this JSON in the answer.
differs() {
  local query=$1 wanted=$2 same
  shift 2
  same=$(aws iam "$@" --query "($query) == \`$wanted\`" --output json) || exit
  [[ $same != true ]]
}

# show_change WHAT NOW WANTED: shows what would take the place of what.
show_change() {
  say "The $1 of the role $role_name is not that of this file (- now, + this file):"
  diff -uw <(printf '%s\n' "$2") <(printf '%s\n' "$3") | tail -n +3 >&2 || true
}`;
