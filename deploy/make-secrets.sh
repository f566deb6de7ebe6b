#!/bin/sh
# Makes the secrets that docker-compose.yml names, in ./secrets. What is there already stays.
set -eu
umask 077
mkdir -p secrets
cd secrets

make_once() { # <file> <content>
  if [ -e "$1" ]; then
    echo "secrets/$1 is there already"
  else
    printf '%s\n' "$2" > "$1"
    # The folder is closed to others; the user in the container is not its owner.
    chmod 644 "$1"
    echo "secrets/$1 is made"
  fi
}

make_once admin_token "$(openssl rand -hex 24)"
make_once encryption_keys "k1:$(openssl rand -base64 32)"
make_once postgres_password "$(openssl rand -hex 24)"
make_once database_url "postgres://switchboard:$(cat postgres_password)@postgres:5432/switchboard"
