package vn.sokehoach.core.amend;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.Coverage;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.Reading;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.source.SourceFile;

/**
 * How the plan that stands after a revision was read: the files of which something stands, their problems, their coverage.
 * A file that a new version took the place of is no longer among them; its text and its original stay in the book.
 */
final class RevisedReading {
    private final Plan kept;
    private final Plan fresh;
    private final Scope scope;

    RevisedReading(Plan kept, Plan fresh, Scope scope) {
        this.kept = kept;
        this.fresh = fresh;
        this.scope = scope;
    }

    Reading of(Body body, List<Appendix> appendices) {
        Set<Source> standing = sources(body, appendices).collect(Collectors.toCollection(HashSet::new));
        sources(fresh.body(), fresh.appendices()).forEach(standing::remove);
        List<SourceFile> files = kept.reading().files().stream().filter(file -> stands(file, standing)).toList();
        Set<String> names = files.stream()
                .filter(file -> !fresh.reading().files().contains(file))
                .map(SourceFile::name)
                .collect(Collectors.toSet());
        List<DraftProblem> problems = Stream.concat(
                kept.reading().problems().stream().filter(problem -> names.contains(problem.file())),
                fresh.reading().problems().stream())
                .distinct()
                .filter(problem -> !isSolved(problem, appendices))
                .toList();
        return new Reading(RevisedPlan.union(files, fresh.reading().files(), Function.identity()),
                coverage(files, standing, problems), problems);
    }

    private boolean stands(SourceFile file, Set<Source> standing) {
        boolean saysSomething = sources(kept.body(), kept.appendices())
                .anyMatch(source -> source.file().equals(file.name()));
        return fresh.reading().files().contains(file)
                || standing.stream().anyMatch(source -> source.file().equals(file.name()))
                || !saysSomething && !scope.files().contains(file.name());
    }

    private static boolean isSolved(DraftProblem problem, List<Appendix> appendices) {
        return problem.code() == DraftProblem.Code.APPENDIX_MISSING
                && appendices.stream().anyMatch(appendix -> problem.arguments().contains(appendix.no()));
    }

    /**
     * Of all files where they were read together or none was taken the place of; where a file stands beside a new version
     * of another, its headings and notes cannot be told apart any more, and what stands of it and what is unread counts.
     */
    private Coverage coverage(List<SourceFile> files, Set<Source> standing, List<DraftProblem> problems) {
        Coverage there = kept.reading().coverage();
        Coverage more = fresh.reading().coverage();
        if (fresh.reading().files().containsAll(files)) {
            return more;
        }
        if (files.containsAll(kept.reading().files()) && Collections.disjoint(files, fresh.reading().files())) {
            return sum(there, more);
        }
        int used = (int) standing.stream()
                .filter(source -> !source.isByHand())
                .map(source -> source.file() + "|" + source.block())
                .distinct()
                .count();
        int unread = (int) problems.stream()
                .filter(problem -> problem.code() == DraftProblem.Code.UNREAD)
                .filter(problem -> fresh.reading()
                        .files()
                        .stream()
                        .noneMatch(file -> file.name().equals(problem.file())))
                .count();
        return sum(more, new Coverage(used + unread, used, 0, unread));
    }

    private static Coverage sum(Coverage one, Coverage other) {
        return new Coverage(one.blocks() + other.blocks(), one.used() + other.used(), one.known() + other.known(),
                one.unread() + other.unread());
    }

    private static Stream<Source> sources(Body body, List<Appendix> appendices) {
        Stream<Source> tasks = body.groups()
                .stream()
                .flatMap(group -> Stream.concat(Stream.of(group.source()), group.tasks()
                        .stream()
                        .flatMap(task -> Stream.concat(Stream.of(task.source()),
                                task.items().stream().map(item -> item.source())))));
        Stream<Source> rest = Stream.concat(body.parts().stream().map(part -> part.source()),
                body.orders().stream().map(order -> order.source()));
        Stream<Source> rows =
                appendices.stream().flatMap(appendix -> appendix.rows().stream()).map(row -> row.source());
        return Stream.of(tasks, rest, rows).flatMap(Function.identity());
    }
}
