package vn.sokehoach.app.cli.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.app.ui.agency.AgencyWords;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyNames;
import vn.sokehoach.core.overview.AgencyPage;
import vn.sokehoach.core.overview.AgencyPage.Work;
import vn.sokehoach.core.plan.AgencyRole;

/** Agencies with what they do, for people. */
public final class AgencyLines {
    private final Messages messages;
    private final AgencyWords words;

    public AgencyLines(Messages messages) {
        this.messages = messages;
        this.words = new AgencyWords(messages);
    }

    /** A line for each; of a single one everything that is known. */
    public String of(List<AgencyPage> pages) {
        if (pages.isEmpty()) {
            return messages.get("cli.noAgencies");
        }
        Columns table = new Columns().row(messages.get("agency.name"), messages.get("agency.owner"),
                messages.of("role", AgencyRole.LEAD), messages.of("role", AgencyRole.COOPERATING),
                messages.of("role", AgencyRole.MONITORING));
        for (AgencyPage page : pages) {
            table.row(page.agency().nameOn(null), page.agency().id().owner(), count(page, AgencyRole.LEAD),
                    count(page, AgencyRole.COOPERATING), count(page, AgencyRole.MONITORING));
        }
        return pages.size() == 1 ? table.text() + "\n" + whole(pages.getFirst()) : table.text();
    }

    /** Agencies after a change, a block each: names with their validity, spellings, members by the names of all. */
    public String changed(List<Agency> agencies, List<Agency> all) {
        return agencies.stream().map(agency -> changed(agency, all)).collect(Collectors.joining("\n\n"));
    }

    private String changed(Agency agency, List<Agency> all) {
        List<String> lines = new ArrayList<>(List.of(agency.nameOn(null)));
        lines.addAll(facts(agency));
        AgencyNames names = new AgencyNames(all, LocalDate.MAX);
        agency.members().forEach(member -> lines.add(fact(messages.get("directory.member"), names.of(member))));
        agency.mergers()
                .forEach(merger -> lines.add(fact(messages.get("agency.before"), messages.get("agency.since",
                        merger.before().stream().map(names::of).collect(Collectors.joining(" + ")),
                        Dates.of(merger.from())))));
        return String.join("\n", lines);
    }

    private List<String> facts(Agency agency) {
        List<String> lines = new ArrayList<>();
        agency.names().forEach(name -> lines.add(fact(messages.get("agency.names"), words.of(name))));
        String abbreviation = agency.abbreviation();
        if (abbreviation != null) {
            lines.add(fact(messages.get("agency.abbreviation"), abbreviation));
        }
        agency.aliases().forEach(alias -> lines.add(fact(messages.get("agency.aliases"), alias)));
        return lines;
    }

    private static String count(AgencyPage page, AgencyRole role) {
        return String.valueOf(page.count(role));
    }

    private String whole(AgencyPage page) {
        Agency agency = page.agency();
        List<String> lines = facts(agency);
        page.before().forEach(link -> lines.add(fact(messages.get("agency.before"), words.of(link))));
        page.after().forEach(link -> lines.add(fact(messages.get("agency.after"), words.of(link))));
        if (!page.works().isEmpty()) {
            lines.add("");
            lines.add(works(page.works()));
        }
        return String.join("\n", lines);
    }

    private static String fact(String name, String value) {
        return name + ": " + value;
    }

    private String works(List<Work> works) {
        Sentences sentences = new Sentences(messages);
        Columns table = new Columns().row(messages.get("agency.plan"), messages.get("cli.column.no"),
                messages.get("agency.role"), messages.get("cli.column.due"), messages.get("cli.column.status"),
                messages.get("cli.column.content"));
        for (Work work : works) {
            table.row(Columns.brief(sentences.nameOf(work.plan()), 24), work.number(),
                    messages.of("role", work.role()), Dates.of(work.due()),
                    messages.of("status", work.progress().status()), Columns.brief(work.content(), 60));
        }
        return table.text();
    }
}
