package vn.sokehoach.app.importing;

import java.util.List;
import java.util.stream.Collectors;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.usecase.importing.FileCounts;

/** How much was recognised, in words. */
final class CountWords {
    private CountWords() {}

    static FileCounts sum(FileCounts one, FileCounts other) {
        return new FileCounts(one.groups() + other.groups(), one.tasks() + other.tasks(), one.items() + other.items(),
                one.orders() + other.orders(), one.appendices() + other.appendices(),
                one.indicators() + other.indicators());
    }

    static String of(FileCounts counts, Messages messages) {
        record Count(String key, long number) {}
        return List.of(new Count("groups", counts.groups()), new Count("tasks", counts.tasks()),
                new Count("items", counts.items()), new Count("orders", counts.orders()),
                new Count("appendices", counts.appendices()), new Count("indicators", counts.indicators()))
                .stream()
                .filter(count -> count.number() > 0)
                .map(count -> messages.get("import.count." + count.key(), count.number()))
                .collect(Collectors.joining(" · "));
    }
}
