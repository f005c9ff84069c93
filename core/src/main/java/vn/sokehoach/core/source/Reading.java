package vn.sokehoach.core.source;

import java.util.List;

/** How the plan came out of its files. */
public record Reading(List<SourceFile> files, Coverage coverage, List<DraftProblem> problems) {

    public Reading {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }
}
