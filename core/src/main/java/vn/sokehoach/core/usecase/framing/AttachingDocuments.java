package vn.sokehoach.core.usecase.framing;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sokehoach.core.change.Change.FrameSet;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.change.StepLabel.Code;
import vn.sokehoach.core.frame.AttachableKind;
import vn.sokehoach.core.frame.Attachment;
import vn.sokehoach.core.frame.TaskFrame;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.Fingerprint;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.importing.IncomingFile;

/** Attaches documents to tasks and takes them away; their bytes are kept in the book. */
public final class AttachingDocuments {
    private final PlanBook book;
    private final Clock clock;

    /** Attaches in this book; the clock's zone tells the day. */
    public AttachingDocuments(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * Attaches files as one step; returns when they are on the disk. What is attached already is left out.
     *
     * @throws Refused     where one cannot be read or is of a kind that must not be opened; then none is attached
     * @throws StaleEdit   where the store changed in between
     * @throws IOException where the book cannot keep a file
     */
    public void attach(UUID id, List<IncomingFile> files, String author) throws Refused, StaleEdit, IOException {
        Framed framed = new FramingTasks(book, clock).find(id);
        List<byte[]> contents = new ArrayList<>();
        for (IncomingFile file : files) {
            contents.add(read(file));
        }
        TaskFrame before = book.frames().of(id);
        TaskFrame after = before;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            SourceFile kept = new SourceFile(files.get(i).name(), book.originals().keep(contents.get(i)));
            if (after.attachments().stream().map(Attachment::file).noneMatch(kept::equals)) {
                after = after.with(new Attachment(kept, LocalDate.now(clock), author));
                names.add(kept.name());
            }
        }
        keep(framed, before, after, Code.ATTACH_DOCUMENTS, names.stream().collect(Collectors.joining(", ")), author);
    }

    /**
     * Takes an attachment away; its bytes stay in the book, since that can be undone.
     *
     * @throws Refused   where it is not there
     * @throws StaleEdit where the store changed in between
     */
    public void remove(UUID id, Attachment attachment, String author) throws Refused, StaleEdit {
        Framed framed = new FramingTasks(book, clock).find(id);
        TaskFrame before = book.frames().of(id);
        if (!before.attachments().contains(attachment)) {
            throw notAttached(framed, attachment.file().name());
        }
        keep(framed, before, before.without(attachment), Code.REMOVE_DOCUMENT, attachment.file().name(), author);
    }

    /**
     * The attachment with this name, the last one of several.
     *
     * @throws Refused where there is none
     */
    public Attachment find(UUID id, String name) throws Refused {
        Framed framed = new FramingTasks(book, clock).find(id);
        Optional<Attachment> found = book.frames()
                .of(id)
                .attachments()
                .stream()
                .filter(each -> each.file().name().equals(name))
                .reduce((_, later) -> later);
        return found.orElseThrow(() -> notAttached(framed, name));
    }

    /**
     * The bytes of an attachment, as they were attached.
     *
     * @throws Refused where the book has lost them, or they are of a kind that must not be opened
     */
    public byte[] content(Attachment attachment) throws Refused {
        SourceFile file = attachment.file();
        byte[] content;
        try (InputStream in = book.originals().open(file.sha256())) {
            content = in.readAllBytes();
        } catch (IOException lost) {
            throw new Refused(Refusal.Code.ATTACHMENT_LOST, file.name());
        }
        if (!Fingerprint.of(content).equals(file.sha256())) {
            throw new Refused(Refusal.Code.ATTACHMENT_LOST, file.name());
        }
        requireKind(file.name(), content);
        return content;
    }

    private void keep(Framed framed, TaskFrame before, TaskFrame after, Code code, String names, String author)
            throws StaleEdit {
        if (!after.equals(before)) {
            FrameSet set = new FrameSet(framed.plan().id(), framed.id(), FramingTasks.orNull(before),
                    FramingTasks.orNull(after));
            book.steps()
                    .apply(Step.of(new StepLabel(code, List.of(framed.number(), names)), author, clock.instant(),
                            List.of(set)));
        }
    }

    private static byte[] read(IncomingFile file) throws Refused {
        try {
            byte[] content = file.read();
            requireKind(file.name(), content);
            return content;
        } catch (UnreadableDocument unreadable) {
            throw new Refused(Refusal.Code.ATTACHMENT_UNREADABLE, file.name());
        }
    }

    private static void requireKind(String name, byte[] content) throws Refused {
        if (AttachableKind.of(name, content).isEmpty()) {
            throw new Refused(Refusal.Code.NOT_ATTACHABLE, name);
        }
    }

    private static Refused notAttached(Framed framed, String name) {
        return new Refused(Refusal.Code.NOT_ATTACHED, framed.number(), name);
    }
}
