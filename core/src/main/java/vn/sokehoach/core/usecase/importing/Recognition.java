package vn.sokehoach.core.usecase.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.check.number.DoubtfulNumbers;
import vn.sokehoach.core.check.number.NumberProblems;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.draft.PlanDraft;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.SourceFile;

/** The plans of files that were read together, and why some hold none. */
record Recognition(List<PlanDraft> drafts, Map<SourceFile, UnreadableDocument> refusals) {

    /** Recognises all files together; where that fails, each alone, so that one bad file does not harm the others. */
    static Recognition of(List<ReadFile> files, PlanReading reading, List<Agency> known) {
        try {
            return attempt(files, reading, known);
        } catch (RuntimeException | Error failure) {
            return eachAlone(files, reading, known);
        }
    }

    /**
     * The same, each plan with the doubts of its numbers: it is compared with the plans that are kept and that came along.
     *
     * @param comes is told which plan comes next, from 1
     */
    Recognition comparedWith(List<Plan> kept, IntConsumer comes) {
        List<Plan> all = Stream.concat(kept.stream(), drafts.stream().map(PlanDraft::plan)).toList();
        List<PlanDraft> compared = new ArrayList<>();
        for (PlanDraft draft : drafts) {
            comes.accept(compared.size() + 1);
            compared.add(new PlanDraft(NumberProblems.added(draft.plan(), DoubtfulNumbers.of(draft.plan(), all)),
                    draft.agencies(), draft.documents()));
        }
        return new Recognition(List.copyOf(compared), refusals);
    }

    private static Recognition eachAlone(List<ReadFile> files, PlanReading reading, List<Agency> known) {
        List<PlanDraft> drafts = new ArrayList<>();
        Map<SourceFile, UnreadableDocument> refusals = new HashMap<>();
        for (ReadFile file : files) {
            try {
                Recognition alone = attempt(List.of(file), reading, known);
                drafts.addAll(alone.drafts);
                refusals.putAll(alone.refusals);
            } catch (RuntimeException | Error failure) {
                refusals.put(file.file(), ReadFile.failed(failure));
            }
        }
        return new Recognition(drafts, refusals);
    }

    private static Recognition attempt(List<ReadFile> files, PlanReading reading, List<Agency> known) {
        Map<SourceFile, SourceDocument> documents = new LinkedHashMap<>();
        files.forEach(file -> documents.put(file.file(), file.document()));
        List<PlanDraft> drafts = reading.recognise(documents, known)
                .stream()
                .filter(draft -> !draft.isEmpty())
                .flatMap(draft -> withoutRepeats(draft, documents, reading, known).stream())
                .toList();
        Map<SourceFile, UnreadableDocument> refusals = new HashMap<>();
        documents.forEach((file, document) -> refusals.put(file, withoutPlan(document)));
        drafts.forEach(draft -> draft.plan().reading().files().forEach(refusals::remove));
        return new Recognition(drafts, refusals);
    }

    /** Where no plan was found: because of what was not read, or because there is none. */
    private static UnreadableDocument withoutPlan(SourceDocument document) {
        return document.problems()
                .stream()
                .filter(problem -> problem.code() == DraftProblem.Code.SHEET_TOO_LARGE)
                .findFirst()
                .map(problem -> new UnreadableDocument(UnreadableDocument.Reason.SHEET_TOO_LARGE,
                        problem.arguments().toArray(String[]::new)))
                .orElseGet(() -> new UnreadableDocument(UnreadableDocument.Reason.NO_PLAN));
    }

    /** Files that say the same are read apart, so that the later one is seen as a version of what the first one says. */
    private static List<PlanDraft> withoutRepeats(PlanDraft draft, Map<SourceFile, SourceDocument> documents,
            PlanReading reading, List<Agency> known) {
        List<SourceFile> repeats = RepeatedFiles.in(draft.plan());
        if (repeats.isEmpty()) {
            return List.of(draft);
        }
        Map<SourceFile, SourceDocument> first = new LinkedHashMap<>();
        draft.plan().reading().files().forEach(file -> first.put(file, documents.get(file)));
        first.keySet().removeAll(repeats);
        List<PlanDraft> apart = new ArrayList<>(reading.recognise(first, known));
        repeats.forEach(file -> apart.addAll(reading.recognise(Map.of(file, documents.get(file)), known)));
        boolean allOfOnePlan = apart.size() == 1 + repeats.size()
                && apart.stream().allMatch(each -> isOf(draft.plan(), each.plan()));
        return allOfOnePlan ? apart : List.of(draft);
    }

    private static boolean isOf(Plan plan, Plan part) {
        return plan.year() == part.year() && Objects.equals(plan.heading().number(), part.heading().number());
    }
}
