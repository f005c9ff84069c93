package vn.sokehoach.data.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sokehoach.core.change.KeptDocument;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.PrintedTable.Merge;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.source.Coverage;
import vn.sokehoach.core.source.DraftProblem.Code;
import vn.sokehoach.core.source.Source;

/** What holds of every plan, however it was corrected. */
final class SoundPlan {
    private final Plan plan;
    private final Map<String, List<String>> texts = new HashMap<>();

    private SoundPlan(Plan plan, List<KeptDocument> documents) {
        this.plan = plan;
        documents.forEach(document -> texts.put(document.file().name(), document.blocks()));
    }

    /** Fails where a plan is not sound; texts that were empty before are let be. */
    static void check(Plan plan, List<KeptDocument> documents, int blocks) {
        SoundPlan sound = new SoundPlan(plan, documents);
        sound.hasEachIdOnce();
        sound.hasTextsInOrder();
        sound.standsInItsBlocks();
        sound.hasRowsInStep();
        Coverage coverage = plan.reading().coverage();
        assertThat(coverage.blocks()).isEqualTo(blocks);
        assertThat(plan.reading().problems()).filteredOn(problem -> problem.code() == Code.UNREAD)
                .hasSize(coverage.unread());
    }

    private void hasEachIdOnce() {
        List<UUID> ids = new ArrayList<>();
        for (TaskGroup group : plan.body().groups()) {
            ids.add(group.id());
            for (PlanTask task : group.tasks()) {
                ids.add(task.id());
                task.items().forEach(item -> ids.add(item.id()));
            }
        }
        plan.body().orders().forEach(order -> ids.add(order.id()));
        assertThat(ids).doesNotHaveDuplicates();
        List<UUID> rows =
                plan.appendices().stream().flatMap(each -> each.rows().stream()).map(AppendixRow::id).toList();
        assertThat(rows).doesNotHaveDuplicates();
    }

    private void hasTextsInOrder() {
        plan.body().groups().forEach(group -> group.tasks().forEach(task -> {
            inOrder(task.content());
            task.items().forEach(item -> inOrder(item.content()));
        }));
        plan.body().orders().forEach(order -> inOrder(order.content()));
    }

    private static void inOrder(String text) {
        assertThat(text).isNotBlank()
                .isEqualTo(text.strip())
                .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private void standsInItsBlocks() {
        plan.body().groups().forEach(group -> {
            inBlock(group.source());
            group.tasks().forEach(task -> {
                inBlock(task.source());
                task.items().stream().map(TaskItem::source).forEach(this::inBlock);
            });
        });
        plan.body().orders().forEach(order -> inBlock(order.source()));
    }

    private void inBlock(Source source) {
        if (source.isByHand()) {
            assertThat(source).isEqualTo(Source.BY_HAND);
            return;
        }
        String text = texts.get(source.file()).get(source.block() - 1);
        assertThat(source.start()).isBetween(0, source.end());
        assertThat(source.end()).isLessThanOrEqualTo(text.length());
    }

    /** Each numbered row of an assignment table is a task or an item, with its words in it, in the same order. */
    private void hasRowsInStep() {
        List<UUID> order = plan.body()
                .groups()
                .stream()
                .flatMap(group -> group.tasks().stream())
                .flatMap(task -> java.util.stream.Stream.concat(java.util.stream.Stream.of(task.id()),
                        task.items().stream().map(TaskItem::id)))
                .toList();
        for (Appendix appendix : plan.appendices()) {
            assertThat(appendix.rows()).allSatisfy(
                    row -> assertThat(row.cells()).hasSize(appendix.table().header().getLast().size()));
            hasSoundMerges(appendix);
            if (appendix.kind() == AppendixKind.ASSIGNMENT) {
                List<UUID> rows = appendix.rows()
                        .stream()
                        .filter(row -> row.level() > 0)
                        .map(AppendixRow::id)
                        .toList();
                Set<UUID> own = new HashSet<>(rows);
                plan.tasks().filter(task -> own.contains(task.id())).forEach(task -> saysItsTask(appendix, task));
                assertThat(order.stream().filter(own::contains).toList()).isEqualTo(rows);
            }
        }
    }

    /** The words of a task stand in its row, its items in the same cell or in rows of their own. */
    private static void saysItsTask(Appendix appendix, PlanTask task) {
        AppendixRow row = row(appendix, task.id());
        String cell = ((AppendixRow.Work) row.content()).content();
        assertThat(row.no()).isEqualTo(task.label());
        assertThat(cell.lines()).containsAll(task.content().lines().toList());
        for (TaskItem item : task.items()) {
            AppendixRow own = row(appendix, item.id());
            if (own == null) {
                assertThat(cell).contains(item.content());
            } else {
                assertThat(own.level()).isEqualTo(2);
                assertThat(own.cells().stream().anyMatch(text -> text.contains(item.content()))
                        || item.content().contains("; ")).isTrue();
            }
        }
    }

    private static AppendixRow row(Appendix appendix, UUID id) {
        return appendix.rows().stream().filter(row -> row.id().equals(id)).findFirst().orElse(null);
    }

    private static void hasSoundMerges(Appendix appendix) {
        Set<List<Integer>> covered = new HashSet<>();
        for (Merge merge : appendix.table().merges()) {
            assertThat(merge.row() + merge.rows()).isLessThanOrEqualTo(appendix.rows().size());
            for (int row = merge.row(); row < merge.row() + merge.rows(); row++) {
                for (int column = merge.column(); column < merge.column() + merge.columns(); column++) {
                    assertThat(covered.add(List.of(row, column))).isTrue();
                }
            }
        }
    }

}
