package vn.sokehoach.data.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.EditedPlan;
import vn.sokehoach.core.edit.HeadingField;
import vn.sokehoach.core.edit.PartIds;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.edit.PlanEdit.Direction;
import vn.sokehoach.core.edit.Role;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.DraftProblem.Code;
import vn.sokehoach.core.text.NumberStyle;

/** Corrections as a hasty person makes them: of every kind, anywhere in a plan. */
final class RandomEdits {
    private static final List<String> WORDS = List.of("Sở Tài chính chủ trì, phối hợp với Sở Y tế lập sổ theo dõi.",
            "Trồng lại vườn cây trước ngày 15/3.", " \tb) Sửa đường; \u0000 dọn mương \n\n chờ mưa ", "",
            "Sở Nội vụ, Sở Xây dựng");
    private static final List<String> TIMES = List.of("", "Quý II", "30/6/2026", "khi trăng tròn", "trong tháng 9");
    private final Random random;

    RandomEdits(Random random) {
        this.random = random;
    }

    /** Tries a number of corrections; those that are refused change nothing. Gives how many were made. */
    int make(EditedPlan edited, int tries) {
        int made = 0;
        for (int i = 0; i < tries; i++) {
            try {
                edited.apply(next(edited.plan()));
                made++;
            } catch (EditRefused refused) {
                continue;
            }
        }
        return made;
    }

    PlanEdit next(Plan plan) {
        return switch (random.nextInt(23)) {
            case 20, 21 -> new PlanEdit.Add(new UUID(random.nextLong(), random.nextLong()),
                    random.nextInt(5) == 0 ? null : any(plan), random.nextInt(3), one(WORDS));
            case 22 -> new PlanEdit.Renumber(random.nextBoolean() ? null : any(plan), random.nextBoolean() ? null
                    : one(List.of(NumberStyle.values())));
            case 0 -> new PlanEdit.Reword(any(plan), one(WORDS));
            case 1 -> new PlanEdit.Relabel(any(plan), one(List.of("a)", "7", "IV.", "")));
            case 2, 3 -> new PlanEdit.Split(any(plan), random.nextInt(120) - 2);
            case 4, 5 -> new PlanEdit.Join(any(plan));
            case 6, 7 -> new PlanEdit.Move(any(plan), one(List.of(Direction.values())));
            case 8 -> new PlanEdit.MoveInto(any(plan), any(plan), random.nextInt(4));
            case 9, 10, 11 -> new PlanEdit.ChangeRole(any(plan), one(List.of(Role.values())));
            case 12, 13 -> takeUp(plan);
            case 14 -> new PlanEdit.Drop(any(plan));
            case 15 -> new PlanEdit.Assign(any(plan), one(List.of(AgencyRole.values())), one(WORDS));
            case 16 -> nameAgency(plan);
            case 17 -> new PlanEdit.SetDeadline(any(plan), one(TIMES));
            case 18 ->
                new PlanEdit.SetHeading(one(List.of(HeadingField.values())), one(List.of("", "2026", "1/2/2026")));
            default -> setCell(plan);
        };
    }

    private PlanEdit takeUp(Plan plan) {
        List<DraftProblem> unread =
                plan.reading().problems().stream().filter(problem -> problem.code() == Code.UNREAD).toList();
        if (unread.isEmpty()) {
            return new PlanEdit.LeaveOut(any(plan), random.nextBoolean());
        }
        DraftProblem problem = one(unread);
        if (random.nextInt(6) == 0) {
            return new PlanEdit.PutAside(problem);
        }
        return new PlanEdit.TakeUp(problem.source(), problem.arguments().getFirst(), one(List.of(Role.values())));
    }

    private PlanEdit nameAgency(Plan plan) {
        List<AgencyMention> mentions = plan.mentions().toList();
        if (mentions.isEmpty() || mentions.stream().noneMatch(AgencyMention::isKnown)) {
            return new PlanEdit.Drop(any(plan));
        }
        AgencyMention known = one(mentions.stream().filter(AgencyMention::isKnown).toList());
        return new PlanEdit.NameAgency(one(mentions).printed(), known.agencies().getFirst());
    }

    private PlanEdit setCell(Plan plan) {
        List<AppendixRow> rows = plan.appendices().stream().flatMap(appendix -> appendix.rows().stream()).toList();
        return rows.isEmpty() ? new PlanEdit.Join(any(plan))
                : new PlanEdit.SetCell(one(rows).id(), random.nextInt(7),
                        one(List.of("12,5", "3", "Sở Y tế", "- nước\n- cây", "")));
    }

    private UUID any(Plan plan) {
        List<UUID> ids = new ArrayList<>();
        plan.body().groups().forEach(group -> ids.add(group.id()));
        List<PlanTask> tasks = plan.tasks().toList();
        tasks.forEach(task -> ids.add(task.id()));
        tasks.forEach(task -> task.items().forEach(item -> ids.add(item.id())));
        plan.body().orders().forEach(order -> ids.add(order.id()));
        plan.appendices().stream().map(Appendix::id).filter(_ -> random.nextInt(5) == 0).forEach(ids::add);
        plan.appendices().forEach(appendix -> appendix.rows().forEach(row -> ids.add(row.id())));
        ids.add(PartIds.of(plan, 0));
        return one(ids);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
