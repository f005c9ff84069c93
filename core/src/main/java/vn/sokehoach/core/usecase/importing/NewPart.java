package vn.sokehoach.core.usecase.importing;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Citations;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.source.SourceFile;

/** What of a draft comes from files that are not kept yet: what was corrected since in the others is not read again. */
final class NewPart {

    private NewPart() {}

    /** The draft without what came from kept files; whole where a new file has the name of one that is kept. */
    static Plan of(Plan draft, Plan kept) {
        Set<String> there = kept.reading().files().stream().map(SourceFile::sha256).collect(Collectors.toSet());
        Set<String> old = draft.reading()
                .files()
                .stream()
                .filter(file -> there.contains(file.sha256()))
                .map(SourceFile::name)
                .collect(Collectors.toSet());
        boolean sameName = draft.reading()
                .files()
                .stream()
                .anyMatch(file -> !there.contains(file.sha256()) && old.contains(file.name()));
        return old.isEmpty() || sameName ? draft : of(draft, source -> !old.contains(source.file()));
    }

    private static Plan of(Plan draft, Predicate<Source> wanted) {
        Body body = new Body(draft.body().parts().stream().filter(part -> wanted.test(part.source())).toList(),
                draft.body()
                        .groups()
                        .stream()
                        .map(group -> tasks(group, wanted))
                        .filter(group -> !group.tasks().isEmpty() || wanted.test(group.source()))
                        .toList(),
                draft.body().orders().stream().filter(order -> wanted.test(order.source())).toList());
        List<Appendix> appendices = draft.appendices()
                .stream()
                .filter(appendix -> appendix.rows().stream().anyMatch(row -> wanted.test(row.source())))
                .toList();
        Citations said = draft.citations();
        return new Plan(draft.id(), draft.year(), draft.heading(), body, appendices, new Citations(
                said.statedTargets().stream().filter(target -> wanted.test(target.source())).toList(),
                said.reportingDuties(), said.legalReferences(), said.statedShares(), said.namedAppendices(),
                said.printedAppendices()), draft.reading());
    }

    private static TaskGroup tasks(TaskGroup group, Predicate<Source> wanted) {
        return group.with(group.tasks().stream().filter(task -> wanted.test(task.source())).toList());
    }
}
