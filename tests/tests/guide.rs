//! What the guide says is so.

use content_tests::{
    content::{chapters, text_of},
    gate::each,
    host,
};
use protocol::{Outcome, Report, Run, RunFile};

#[test]
fn examples_print_what_stands_beside_them() {
    let mut examples = Vec::new();
    for chapter in chapters() {
        for block in &chapter.blocks {
            if let guide::Block::Example {
                name,
                source,
                files,
                output,
            } = block
            {
                examples.push((chapter, name, (source, files), output));
            }
        }
    }
    each(
        &examples,
        |(chapter, name, (source, files), output), failures| {
            let mut run = Run::new(host::next_id(), source.as_str());
            run.files = files
                .iter()
                .map(|file| RunFile::text(&*file.path, &*file.text))
                .collect();
            let report = host::run(&run);
            let printed = printed(&report);
            if report.output_cut || printed.trim_end_matches('\n') != output.trim_end_matches('\n')
            {
                let what = format!("the example {name} states\n{output}    and prints\n{printed}");
                failures.add(
                    &text_of(chapter),
                    what,
                    "Copy what it prints, if that is what the text says.",
                );
            }
        },
    );
}

/// Both streams, and the traceback or remark that the page shows behind them.
fn printed(report: &Report) -> String {
    let end = match &report.outcome {
        Outcome::Finished | Outcome::Exited { .. } => String::new(),
        Outcome::Raised { traceback } => traceback.rendered.clone(),
        other => format!("({other:?})\n"),
    };
    report.text() + &end
}
