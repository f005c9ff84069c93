package vn.sokehoach.core.usecase.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.plan.SourceFile;
import vn.sokehoach.core.reading.PlanDraft;
import vn.sokehoach.core.reading.PlanReading;
import vn.sokehoach.core.reading.UnreadableDocument;

/** The plans of files that were read together, and why some hold none. */
record Recognition(List<PlanDraft> drafts, Map<SourceFile, UnreadableDocument> refusals) {

    /** Recognises all files together; where that fails, each alone, so that one bad file does not harm the others. */
    static Recognition of(List<ReadFile> files, PlanReading reading, List<Agency> known) {
        Recognition together = attempt(files, reading, known);
        if (together.refusals.size() < files.size() || files.size() <= 1) {
            return together;
        }
        List<PlanDraft> drafts = new ArrayList<>();
        Map<SourceFile, UnreadableDocument> refusals = new HashMap<>();
        for (ReadFile file : files) {
            Recognition alone = attempt(List.of(file), reading, known);
            drafts.addAll(alone.drafts);
            refusals.putAll(alone.refusals);
        }
        return new Recognition(drafts, refusals);
    }

    private static Recognition attempt(List<ReadFile> files, PlanReading reading, List<Agency> known) {
        Map<SourceFile, UnreadableDocument> refusals = new HashMap<>();
        List<PlanDraft> drafts = List.of();
        try {
            drafts = reading.recognise(files.stream().map(ReadFile::document).toList(),
                    files.stream().map(ReadFile::file).toList(), known);
            List<SourceFile> placed = drafts.stream()
                    .flatMap(draft -> draft.plan().reading().files().stream())
                    .toList();
            files.stream()
                    .map(ReadFile::file)
                    .filter(file -> !placed.contains(file))
                    .forEach(file -> refusals.put(file, new UnreadableDocument(UnreadableDocument.Reason.NO_PLAN)));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            files.forEach(file -> refusals.put(file.file(), ReadFile.failed(failure)));
        }
        return new Recognition(drafts, refusals);
    }
}
