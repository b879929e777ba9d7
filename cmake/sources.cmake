# Every source file, a folder a paragraph, in the order of src/layers.txt.
target_sources(hotseat_core PRIVATE
  src/base/diagnostic.cpp
  src/base/fingerprint.cpp
  src/base/iso_time.cpp
  src/base/nearest.cpp
  src/base/places.cpp
  src/base/shell_word.cpp
  src/base/slug.cpp

  src/unicode/fold.cpp
  src/unicode/printable.cpp
  src/unicode/width.cpp

  src/document/document_html.cpp
  src/document/document_markdown.cpp
  src/document/document_text.cpp
  src/document/markdown.cpp

  src/json/answer_line.cpp
  src/json/fields.cpp
  src/json/lines.cpp
  src/json/line_text.cpp
  src/json/parse.cpp
  src/json/problems.cpp
  src/json/syntax.cpp
  src/json/text.cpp
  src/json/value.cpp

  src/dictionary/dictionary.cpp
  src/dictionary/dictionary_writer.cpp

  src/text/big_o.cpp
  src/text/english_reader.cpp
  src/text/forms.cpp
  src/text/negation.cpp
  src/text/rewrites.cpp
  src/text/spoken.cpp
  src/text/stem.cpp
  src/text/tokenizer.cpp
  src/text/vocabulary.cpp
  src/text/words.cpp

  src/wordnet/wordnet.cpp

  src/rubric/atoms.cpp
  src/rubric/band.cpp
  src/rubric/compiled_rubric.cpp
  src/rubric/match.cpp
  src/rubric/pattern.cpp
  src/rubric/phrase_parser.cpp
  src/rubric/phrase_pieces.cpp
  src/rubric/phrase_sample.cpp
  src/rubric/reading.cpp
  src/rubric/point_reader.cpp
  src/rubric/rubric.cpp
  src/rubric/rubric_fingerprint.cpp
  src/rubric/rubric_reader.cpp
  src/rubric/why_not.cpp
  src/rubric/written_word.cpp
  src/rubric/rubric_vocabulary.cpp

  src/bank/bank.cpp
  src/bank/bank_reader.cpp
  src/bank/profile.cpp
  src/bank/profile_reader.cpp
  src/bank/question.cpp
  src/bank/scope.cpp
  src/bank/topic_material.cpp
  src/grade/grade_json.cpp
  src/grade/guard.cpp

  src/grade/answer_key.cpp
  src/grade/bank_words.cpp
  src/grade/closeness.cpp
  src/grade/entity.cpp
  src/grade/finding.cpp
  src/grade/grader.cpp
  src/grade/guards.cpp
  src/grade/missed_point.cpp
  src/grade/order.cpp
  src/grade/rule_words.cpp
  src/grade/score.cpp

  src/proof/attack.cpp
  src/proof/attack_terms.cpp
  src/proof/covered_phrase.cpp
  src/proof/cross_scores.cpp
  src/proof/phrase_proof.cpp
  src/proof/proof.cpp
  src/proof/provable.cpp
  src/proof/prover.cpp
  src/proof/rubric_proof.cpp
  src/proof/sample_sheet.cpp
  src/proof/shared_stem.cpp
  src/proof/weak_rubric.cpp
  src/proof/wide_prefix.cpp

  src/record/attempt.cpp
  src/record/exact_text.cpp
  src/record/history_format.cpp
  src/record/record_from_json.cpp
  src/record/record_json.cpp
  src/record/session_record.cpp

  src/skill/delivery.cpp
  src/skill/interval.cpp
  src/skill/misses.cpp

  src/sample/draw_number.cpp
  src/sample/sample.cpp

  src/session/clock.cpp
  src/session/directive.cpp
  src/session/move.cpp
  src/session/session.cpp

  src/plan/block_commands.cpp
  src/plan/block_lengths.cpp
  src/plan/clock_time.cpp
  src/plan/free_days.cpp
  src/plan/make_plan.cpp
  src/plan/meals.cpp
  src/plan/plan.cpp
  src/plan/plan_json.cpp
  src/plan/progress.cpp
  src/plan/preparation_time.cpp
  src/plan/timeline.cpp
  src/plan/update_plan.cpp
  src/plan/written_time.cpp

  src/note/note_sheet.cpp
  src/note/notes_json.cpp

  src/study/notes_page.cpp
  src/study/reading_time.cpp
  src/study/study_page.cpp

  src/flash/deck.cpp
  src/flash/flash_json.cpp

  src/agreement/agreement.cpp
  src/agreement/alike.cpp
  src/agreement/candidate.cpp
  src/agreement/credit_gain.cpp
  src/agreement/marked_answer.cpp
  src/agreement/phrase_effect.cpp
  src/agreement/phrase_suggestion.cpp
  src/agreement/remark.cpp
  src/agreement/rubric_trial.cpp
  src/agreement/statistics.cpp

  src/report/agreement_json.cpp
  src/report/agreement_text.cpp
  src/report/bank_proof_json.cpp
  src/report/bank_proof_text.cpp
  src/report/bank_stats.cpp
  src/report/bank_stats_json.cpp
  src/report/bank_stats_text.cpp
  src/report/coverage.cpp
  src/report/coverage_text.cpp
  src/report/csv.cpp
  src/report/delivery_words.cpp
  src/report/figures.cpp
  src/report/grid_text.cpp
  src/report/grade_line.cpp
  src/report/missed_text.cpp
  src/report/overview.cpp
  src/report/overview_text.cpp
  src/report/plan_document.cpp
  src/report/plan_progress_text.cpp
  src/report/plan_text.cpp
  src/report/plan_words.cpp
  src/report/question_report.cpp
  src/report/question_text.cpp
  src/report/report.cpp
  src/report/report_json.cpp
  src/report/report_markdown.cpp
  src/report/report_text.cpp
  src/report/report_values.cpp
  src/report/weakness.cpp
  src/report/weakness_csv.cpp
  src/report/weakness_json.cpp
  src/report/weakness_markdown.cpp
  src/report/weakness_text.cpp

  src/draft/bank_text.cpp
  src/draft/draft_source.cpp
  src/draft/drafted_rubric.cpp
  src/draft/suggestions_text.cpp
  src/draft/thesaurus.cpp
  src/draft/word_groups.cpp
)

target_sources(hotseat_edge PRIVATE
  src/files/files.cpp
  src/files/new_folder.cpp
  src/files/new_file.cpp
  src/files/open_file.cpp
  src/files/mapped_file.cpp
  src/files/paths.cpp

  src/store/attempt_rows.cpp
  src/store/database.cpp
  src/store/history.cpp
  src/store/json_column.cpp
  src/store/problem.cpp
  src/store/row.cpp
  src/store/schema.cpp
  src/store/session_rows.cpp

  src/terminal/descriptor_input.cpp
  src/terminal/input.cpp
  src/terminal/key.cpp
  src/terminal/line_buffer.cpp
  src/terminal/line_editor.cpp
  src/terminal/line_terminal.cpp
  src/terminal/other_program.cpp
  src/terminal/screen.cpp
  src/terminal/signal_watch.cpp
  src/terminal/steady_time.cpp

  src/app/answer_keys.cpp
  src/app/asked.cpp
  src/app/bank_watch.cpp
  src/app/block_grader.cpp
  src/app/bulk_grading.cpp
  src/app/checkup.cpp
  src/app/checkup_banks.cpp
  src/app/checkup_data.cpp
  src/app/comparison.cpp
  src/app/draft_bank.cpp
  src/app/explained_answer.cpp
  src/app/flash_review.cpp
  src/app/grading_bank.cpp
  src/app/grading_threads.cpp
  src/app/keep_memory.cpp
  src/app/kept_files.cpp
  src/app/language.cpp
  src/app/line_blocks.cpp
  src/app/local_time.cpp
  src/app/marking.cpp
  src/app/open_bank.cpp
  src/app/own_answers.cpp
  src/app/own_notes.cpp
  src/app/block_work.cpp
  src/app/plan_desk.cpp
  src/app/practise.cpp
  src/app/prepared_session.cpp
  src/app/profiles.cpp
  src/app/prove_bank.cpp
  src/app/rubric_shelf.cpp
  src/app/run_session.cpp
  src/app/session_report.cpp
  src/app/session_text.cpp
  src/app/study_topics.cpp
  src/app/tell.cpp
  src/app/test_bank.cpp

  src/cli/bank_check.cpp
  src/cli/bank_draft.cpp
  src/cli/bank_list.cpp
  src/cli/bank_show.cpp
  src/cli/bank_stats.cpp
  src/cli/bank_test.cpp
  src/cli/completion.cpp
  src/cli/doctor.cpp
  src/cli/flash.cpp
  src/cli/grade.cpp
  src/cli/help.cpp
  src/cli/help_command.cpp
  src/cli/history.cpp
  src/cli/history_transfer.cpp
  src/cli/input.cpp
  src/cli/line_output.cpp
  src/cli/manual.cpp
  src/cli/note.cpp
  src/cli/notes.cpp
  src/cli/output.cpp
  src/cli/plan.cpp
  src/cli/plan_done.cpp
  src/cli/plan_next.cpp
  src/cli/plan_update.cpp
  src/cli/practice.cpp
  src/cli/progress_line.cpp
  src/cli/report.cpp
  src/cli/run.cpp
  src/cli/selection.cpp
  src/cli/session.cpp
  src/cli/session_number.cpp
  src/cli/shown_proof.cpp
  src/cli/start.cpp
  src/cli/study.cpp
  src/cli/table.cpp
  src/cli/version_command.cpp
  src/cli/weakness.cpp
)
