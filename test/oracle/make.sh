#!/bin/sh
# Writes expected/*.json anew from cases/*.json. Needs Python 3.9 or later, nothing else.
cd "$(dirname "$0")" && rm -f expected/*.json && exec python3 oracle.py
