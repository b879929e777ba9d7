"""Checks the figures of scripts/measure-quality, and runs it on a small set.
usage: measure_quality_test.py PROGRAM"""
import importlib.machinery
import importlib.util
import json
import math
import os
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
TESTS = os.path.dirname(os.path.abspath(__file__))
SCRIPT = os.path.join(TESTS, '..', 'scripts', 'measure-quality')
loader = importlib.machinery.SourceFileLoader('measure_quality', SCRIPT)
quality = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
loader.exec_module(quality)


def near(value, wanted):
    assert abs(value - wanted) < 1e-9, f'{value}, and not {wanted}'


near(quality.pearson([1, 2, 3], [2, 4, 6]), 1)
near(quality.pearson([1, 2, 3], [3, 2, 1]), -1)
near(quality.pearson([1, 2, 3, 4], [1, 3, 2, 4]), 0.8)
assert math.isnan(quality.pearson([1, 1, 1], [1, 2, 3]))
near(quality.kappa([0, 0.2, 1], [0, 0.2, 1]), 1)
near(quality.kappa([0, 1], [1, 0]), -1)
near(quality.kappa([0, 0, 1, 1], [0, 1, 0, 1]), 0)
near(quality.pearson_by_question('aabbcc', [1, 2, 2, 1, 5, 5], [1, 2, 1, 2, 1, 2])[1], 0)
assert quality.pearson_by_question('ab', [1, 2], [1, 2])[0] == {}

with tempfile.TemporaryDirectory() as folder:
    for part in ('questions', 'rubrics'):
        shutil.copytree(os.path.join(TESTS, 'data', 'bank', part), os.path.join(folder, part))
    answers = [('a', 'an image is an immutable template, and a container is a running instance of it', 5, 4),
               ('b', 'an image is a template', 2, 3), ('c', 'no idea what that is', 0, 0)]
    with open(os.path.join(folder, 'answers.jsonl'), 'w', encoding='utf-8') as lines, \
            open(os.path.join(folder, 'gold.jsonl'), 'w', encoding='utf-8') as gold:
        for name, text, one, two in answers:
            lines.write(json.dumps({'id': name, 'question': 'image-vs-container', 'answer': text}) + '\n')
            gold.write(json.dumps({'id': name, 'question': 'image-vs-container', 'style': 'plain',
                                   'score_human_1': one, 'score_human_2': two}) + '\n')
    shown = subprocess.run([SCRIPT, '--hotseat', sys.argv[1], folder], stdout=subprocess.PIPE, check=True,
                           encoding='utf-8').stdout
    for wanted in ('3, 1', 'kappa', 'plain', 'without', 'negation'):
        assert wanted in shown, f'{wanted} is missing in\n{shown}'
    r = float(shown.partition('  r ')[2].split()[0])
    assert r > 0.9, shown
