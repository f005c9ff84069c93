package vn.sokehoach.app.cli.structure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        String words = words(plan, part).orElseThrow(() -> new EditRefused(EditRefused.Code.NOT_POSSIBLE_HERE));
        return new PlanEdit.Split(part, cut(words, TypedText.line(before)));
    }

    /** Where in a text these whole words begin, which it has once; a line break counts as a blank. */
    private static int cut(String text, String wanted) throws EditRefused {
        List<Integer> places = wanted.isEmpty() ? List.of()
                : Pattern
                        .compile("(?<![\\p{L}\\p{N}])" + Stream.of(wanted.split(" "))
                                .map(Pattern::quote)
                                .collect(Collectors.joining("\\s+")) + "(?![\\p{L}\\p{N}])")
                        .matcher(text)
                        .results()
                        .map(MatchResult::start)
                        .toList();
        if (places.size() != 1) {
            throw new EditRefused(places.isEmpty() ? EditRefused.Code.WORDS_NOT_THERE : EditRefused.Code.WORDS_TWICE,
                    wanted);
        }
        return places.getFirst();
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
