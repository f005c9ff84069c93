package vn.sokehoach.app.cli.structure;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.text.TypedText;

/** Cuts a task, item or order of a kept plan in two in front of words of it. */
@Command(name = "split")
public final class SplitCommand extends PartCommand {
    @Option(names = "--before", required = true, descriptionKey = "splitBefore", paramLabel = "WORDS")
    private String before = "";

    public SplitCommand(Session session) {
        super(session);
    }

    @Override
    PlanEdit edit(UUID part, Plan plan) throws EditRefused {
        String wanted = TypedText.line(before);
        String words = words(plan, part).orElseThrow(() -> new EditRefused(EditRefused.Code.NOT_POSSIBLE_HERE));
        int at = wanted.isEmpty() ? -1 : words.indexOf(wanted);
        if (at < 0) {
            throw new EditRefused(EditRefused.Code.NOTHING_TO_CUT);
        }
        return new PlanEdit.Split(part, at);
    }

    private static Optional<String> words(Plan plan, UUID part) {
        Stream<String> tasks = plan.tasks().filter(task -> task.id().equals(part)).map(PlanTask::content);
        Stream<String> items = plan.tasks()
                .flatMap(task -> task.items().stream())
                .filter(item -> item.id().equals(part))
                .map(TaskItem::content);
        Stream<String> orders =
                plan.body().orders().stream().filter(order -> order.id().equals(part)).map(Order::content);
        return Stream.of(tasks, items, orders).flatMap(words -> words).findFirst();
    }
}
