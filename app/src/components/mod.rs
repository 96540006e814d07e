//! The parts that pages are made of.
//!
//! End-to-end tests find them by `data-testid`, and nothing else relies on these names:
//!
//! | name | what | more attributes |
//! |---|---|---|
//! | `cell` | an editor with its buttons and output | `data-cell`: the id under which its code is kept; `data-phase`: idle, waiting, running, input, ended |
//! | `run`, `stop`, `reset` | the buttons of a cell | |
//! | `check-button` | checks the answer of an exercise | |
//! | `output` | output, traceback and notice of a cell | `data-kind`: expected, live |
//! | `console` | the printed text alone | |
//! | `traceback` | the rendered traceback; its places are buttons `place` | `data-line` on `place` |
//! | `notice` | what is said about the end of a run | |
//! | `run-status` | where the run stands, in words | |
//! | `stdin`, `stdin-end` | the field for a line of input, the button that ends the input | |
//! | `more`, `menu-new-file`, `menu-input` | the menu of a cell: its button, what it holds | |
//! | `tab`, `file-new`, `file-rename`, `file-delete` | the tabs of a cell's files, what is done to them | |
//! | `file-name`, `file-name-wrong`, `file-name-done` | the field for a file's name, what is wrong with it, the button that takes it | |
//! | `made`, `made-file` | the files that a program made, one of them | `data-path` on `made-file` |
//! | `made-open`, `made-save`, `made-delete` | what is done with one | |
//! | `made-too-large`, `made-deleted` | what is said about a file that is not there | |
//! | `given-input`, `given-lines`, `input-not-live` | the box for input beforehand, its field, why it is needed | |
//! | `verdicts`, `verdict` | the verdicts of a check, one of them | `data-passed`: true, false |
//! | `call`, `expected`, `actual`, `diff` | what a verdict shows of a check | |
//! | `tally` | "3 of 5 checks passed" | |
//! | `hint-button`, `hint` | asks for the next hint, a hint | |
//! | `solution-button`, `solution` | asks for the solution, the solution | |
//! | `confirm-yes`, `confirm-no` | the buttons of a question that is asked first | |
//! | `card`, `card-flip`, `card-more` | a question card, its buttons | |
//! | `theme-toggle` | light, dark or as the system has it | `data-theme` |
//! | `progress` | how far a chapter is done | `data-done`, `data-all` |
//! | `chapter-link`, `exercise-link` | links in lists | `data-passed` on `exercise-link` |
//! | `runtime-bar`, `runtime-retry` | the bar of the download, another try | |
//! | `not-come`, `not-come-retry` | what is said about text that could not be fetched, another try | |
//! | `contents`, `contents-button`, `outline` | the contents, what opens them on a phone, the outline | |
//! | `shortcuts` | the list of shortcuts | |

pub mod cards;
pub mod cell;
pub mod cell_bar;
pub mod cell_menu;
pub mod console;
pub mod contents;
pub mod dialog;
pub mod diff;
pub mod exercise_links;
pub mod file_tabs;
pub mod given_input;
pub mod header;
pub mod hints;
pub mod icon;
pub mod made_files;
pub mod markup;
pub mod missing;
pub mod name_dialog;
pub mod outline;
pub mod output;
pub mod progress;
pub mod runtime_bar;
pub mod shortcuts;
pub mod stdin;
pub mod theme;
pub mod traceback;
pub mod value;
pub mod verdicts;
