package vn.sokehoach.app.cli.plain;

import java.util.List;
import java.util.stream.Collectors;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.core.overview.CitedReference;
import vn.sokehoach.core.overview.CitedReference.Citation;

/** Documents that plans cite, for people. */
public final class ReferenceLines {
    private final Messages messages;
    private final Sentences sentences;

    public ReferenceLines(Messages messages) {
        this.messages = messages;
        this.sentences = new Sentences(messages);
    }

    /** A line for each document. */
    public String all(List<CitedReference> references) {
        if (references.isEmpty()) {
            return messages.get("reference.none");
        }
        Columns table = new Columns().row(messages.get("reference.kind"), messages.get("reference.number"),
                messages.get("reference.date"), messages.get("reference.plans"), messages.get("reference.pieces"));
        references.forEach(each -> table.row(each.kind(), each.number(), dates(each), String.valueOf(each.plans()),
                String.valueOf(each.pieces())));
        return table.text();
    }

    /** Each document with all that cites it. */
    public String whole(List<CitedReference> references) {
        return references.stream().map(this::whole).collect(Collectors.joining("\n\n"));
    }

    private String whole(CitedReference reference) {
        Columns table = new Columns().row(messages.get("agency.plan"), messages.get("reference.place"),
                messages.get("cli.column.no"), messages.get("cli.column.content"));
        for (Citation citation : reference.citations()) {
            table.row(Columns.brief(sentences.nameOf(citation.plan()), 28),
                    messages.of("reference.place", citation.place()), citation.number(),
                    Columns.brief(citation.words(), 80));
        }
        return reference.kind() + " " + reference.number() + " " + dates(reference) + "\n" + table.text();
    }

    private static String dates(CitedReference reference) {
        return reference.dates().stream().map(Dates::of).collect(Collectors.joining(", "));
    }
}
