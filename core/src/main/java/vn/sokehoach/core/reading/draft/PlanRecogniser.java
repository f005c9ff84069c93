package vn.sokehoach.core.reading.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.agency.AgencyDirectory;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.phrase.DeadlineRecogniser;
import vn.sokehoach.core.reading.structure.AssignmentRecogniser;
import vn.sokehoach.core.reading.structure.BodyRecogniser;
import vn.sokehoach.core.reading.structure.Caption;
import vn.sokehoach.core.reading.structure.HeadingRecogniser;
import vn.sokehoach.core.reading.structure.IssuerRecogniser;
import vn.sokehoach.core.reading.table.AppendixRecogniser;
import vn.sokehoach.core.source.Reading;
import vn.sokehoach.core.source.SourceFile;

/** Makes plans of documents; files that cite the same plan make one. */
public final class PlanRecogniser {

    private final AgencyCatalogue catalogue;

    public PlanRecogniser(AgencyCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The plans in documents, in the order of the files.
     *
     * @param documents as read, each with its file
     * @param stored    the agencies that the store knows, of all provinces
     */
    public List<PlanDraft> recognise(Map<SourceFile, SourceDocument> documents, List<Agency> stored) {
        List<ReadFile> files = documents.entrySet()
                .stream()
                .map(each -> ReadFile.of(each.getKey(), each.getValue()))
                .toList();
        return ReadFile.byPlan(files).stream().map(plan -> recognisePlan(plan, stored)).toList();
    }

    private PlanDraft recognisePlan(List<ReadFile> files, List<Agency> stored) {
        Heading heading = heading(files);
        int year = year(files, heading);
        AgencyDirectory directory = directory(files, heading, stored);
        AssignmentRecogniser assignments = new AssignmentRecogniser(directory);
        BodyRecogniser bodies = new BodyRecogniser(assignments, text -> DeadlineRecogniser.find(text, year));
        Account account = new Account();
        FileAppendices found = new FileAppendices(new AppendixRecogniser(directory, year), bodies, account);
        List<Body> texts = new ArrayList<>();
        for (ReadFile file : files) {
            Body text = bodies.recognise(file.zones().body());
            texts.add(text);
            account.text(file, text);
            found.read(file, text.parts());
        }
        if (files.size() > 1) {
            found.tables().sort(Comparator.comparing(each -> RomanNumber.valueOf(each.appendix().no())));
        }
        Body body = body(texts, found);
        List<Appendix> tables = found.appendices();
        Plan bare =
                new Plan(UUID.randomUUID(), year, heading, body, tables, CitationRecogniser.of(files, heading, year),
                        new Reading(List.of(), account.coverage(), List.of()));
        Plan plan = new Plan(bare.id(), year, heading, body, tables, bare.citations(), new Reading(
                files.stream().map(ReadFile::file).toList(), account.coverage(),
                new Problems(bare, files, account).list()));
        return new PlanDraft(plan, directory.used(mentioned(plan)),
                files.stream().map(file -> KeptText.of(plan.id(), file)).toList());
    }

    private AgencyDirectory directory(List<ReadFile> files, Heading heading, List<Agency> stored) {
        String owner = IssuerRecogniser.province(heading.issuer(), files.getFirst().zones());
        return new AgencyDirectory(catalogue,
                stored.stream().filter(agency -> agency.id().owner().equals(owner)).toList(), owner);
    }

    private static Heading heading(List<ReadFile> files) {
        ReadFile main = files.stream()
                .filter(file -> file.heading().title() != null)
                .findFirst()
                .orElse(files.getFirst());
        Heading found = main.heading();
        String number = found.number() != null ? found.number() : main.number();
        String issuer = files.stream()
                .map(file -> file.heading().issuer())
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Heading(number,
                found.issueDate() != null ? found.issueDate()
                        : main.basis().map(HeadingRecogniser::citedDate).orElse(null),
                found.place(), found.documentType(), found.title(), issuer, found.signatory());
    }

    private static int year(List<ReadFile> files, Heading heading) {
        List<String> titles = files.stream().flatMap(file -> file.captions().stream()).map(Caption::title).toList();
        String basis = files.stream().flatMap(file -> file.basis().stream()).findFirst().orElse("");
        String head = files.stream()
                .flatMap(file -> file.zones().head().stream())
                .map(Paragraph::text)
                .collect(Collectors.joining("\n"));
        return HeadingRecogniser.year(heading, titles, basis + "\n" + head);
    }

    /**
     * The groups of the text and those of assignment tables. Where a table assigns the work and the text names hardly a
     * lead, the text only describes it.
     */
    private static Body body(List<Body> texts, FileAppendices appendices) {
        List<TaskGroup> ofTables = Stream.concat(appendices.groups().stream(),
                appendices.tables().stream().flatMap(each -> each.groups().stream())).toList();
        List<TaskGroup> ofText = texts.stream().flatMap(text -> text.groups().stream()).toList();
        boolean textAssigns =
                ofTables.isEmpty() || led(ofText) * 2 > ofText.stream().mapToLong(g -> g.tasks().size()).sum();
        return new Body(texts.stream().flatMap(text -> text.parts().stream()).toList(),
                Stream.concat(textAssigns ? ofText.stream() : Stream.empty(), ofTables.stream()).toList(),
                texts.stream().flatMap(text -> text.orders().stream()).toList());
    }

    private static long led(List<TaskGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.tasks().stream())
                .filter(task -> !task.assignment().lead().isEmpty())
                .count();
    }

    private static List<AgencyId> mentioned(Plan plan) {
        return plan.mentions().flatMap(mention -> mention.agencies().stream()).distinct().toList();
    }
}
