package vn.sokehoach.core.usecase.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.core.source.Fingerprint;
import vn.sokehoach.core.submission.FormProblem;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.core.submission.ReturnedForm;
import vn.sokehoach.core.submission.ReturnedForm.Problem;
import vn.sokehoach.core.submission.returned.FormReading;
import vn.sokehoach.core.submission.returned.WorkbookReader;
import vn.sokehoach.core.usecase.importing.IncomingFile;

/** Opens and reads files; whatever goes wrong with one refuses that one. */
final class ReadForms {
    private final KnownKits kits;
    private final WorkbookReader reader;

    ReadForms(KnownKits kits, WorkbookReader reader) {
        this.kits = kits;
        this.reader = reader;
    }

    /** A form with its file; {@code kit} null where it is none of this book. */
    record Read(String file, String sha256, byte[] content, @Nullable Kit kit, ReturnedForm form) {}

    /** The forms of a file; several where it holds several kits. */
    List<Read> read(IncomingFile file) {
        byte[] content = new byte[0];
        String sha256 = "";
        try {
            content = file.read();
            sha256 = Fingerprint.of(content);
            byte[] bytes = content;
            String fingerprint = sha256;
            return new FormReading(kits).read(file.name(), sha256, reader.read(content))
                    .stream()
                    .map(form -> new Read(file.name(), fingerprint, bytes,
                            Optional.ofNullable(form.kit()).flatMap(kits::kit).orElse(null), form))
                    .toList();
        } catch (UnreadableDocument refusal) {
            return List.of(refused(file.name(), sha256, content, refusal));
        } catch (RuntimeException failure) {
            return List.of(refused(file.name(), sha256, content,
                    new UnreadableDocument(Reason.FAILED).because(failure)));
        }
    }

    private static Read refused(String file, String sha256, byte[] content, UnreadableDocument refusal) {
        List<String> parameters = new ArrayList<>(List.of(refusal.reason().name()));
        parameters.addAll(refusal.arguments());
        ReturnedForm nothing = new ReturnedForm(file, sha256, null, null, List.of(),
                List.of(new Problem(FormProblem.UNREADABLE.name(), parameters, null)));
        return new Read(file, sha256, content, null, nothing);
    }
}
