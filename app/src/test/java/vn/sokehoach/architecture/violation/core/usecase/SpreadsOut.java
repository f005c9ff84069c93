package vn.sokehoach.architecture.violation.core.usecase;

import java.util.List;
import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.THREADS_IN_JOBS_ONLY)
record SpreadsOut(List<String> words) {
    long count() {
        return words.parallelStream().count();
    }
}
