package vn.sokehoach.data.db;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokehoach.core.store.StoreCondition;
import vn.sokehoach.data.files.PlaceCheck;
import vn.sokehoach.data.journal.Rooms;
import vn.sokehoach.data.journal.StoreFolder;

/** Looks at the folder of a store from outside and keeps the last failures in a small file of it. */
public final class FolderCondition implements StoreCondition {
    private static final Logger LOG = LoggerFactory.getLogger(FolderCondition.class);
    private static final List<String> PARTS =
            List.of("store.mv.db", "store.seal", "journal", "originals", "spares", "snapshots", "backups", "drafts");
    private static final String FAILURES = "failures.txt";
    private static final int MOST_FAILURES = 20;
    private static final int MOST_FRAMES = 25;
    private static final int MOST_CAUSES = 5;

    private final StoreFolder folder;
    private final Clock clock;

    public FolderCondition(Path folder, Clock clock) {
        this.folder = new StoreFolder(folder);
        this.clock = clock;
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        Path root = folder.root();
        facts.put("folder.there", Boolean.toString(Files.isDirectory(root)));
        facts.put("folder.writable", Boolean.toString(Files.isWritable(root)));
        try {
            FileStore disk = Files.getFileStore(root);
            facts.put("disk.kind", disk.type());
            facts.put("disk.bytes", Long.toString(disk.getTotalSpace()));
            facts.put("disk.free", Long.toString(disk.getUsableSpace()));
            facts.put("place.refused", PlaceCheck.refusal(root).orElse("no"));
            facts.put("locked", Boolean.toString(Rooms.isLocked(folder)));
            Path home = Rooms.home(folder);
            for (String part : PARTS) {
                measure(part, home.resolve(part), facts);
            }
            long aside = home.equals(root) ? 0 : damaged(root);
            facts.put("damaged.aside", Long.toString(aside + damaged(home) + damaged(home.resolve("journal"))));
        } catch (IOException | SecurityException unreadable) {
            facts.put("unreadable", unreadable.getClass().getName());
        }
        return facts;
    }

    private void measure(String name, Path part, Map<String, String> facts) throws IOException {
        if (Files.isRegularFile(part)) {
            facts.put(name + ".bytes", Long.toString(Files.size(part)));
            return;
        }
        long bytes = 0;
        List<Path> files = folder.within(part);
        for (Path file : files) {
            bytes += Files.size(file);
        }
        facts.put(name + ".files", Integer.toString(files.size()));
        facts.put(name + ".bytes", Long.toString(bytes));
    }

    private long damaged(Path place) throws IOException {
        return folder.within(place)
                .stream()
                .filter(file -> String.valueOf(file.getFileName()).contains(".damaged-"))
                .count();
    }

    @Override
    public void note(Throwable failure) {
        try {
            if (Files.isDirectory(folder.root())) {
                List<List<String>> kept = new ArrayList<>(blocks());
                kept.add(block(failure));
                int first = Math.max(0, kept.size() - MOST_FAILURES);
                String all = String.join("\n",
                        kept.subList(first, kept.size())
                                .stream()
                                .map(lines -> String.join("\n", lines) + "\n")
                                .toList());
                folder.replace(file(), all.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException | RuntimeException cannot) {
            LOG.info("a failure was not kept: {}", cannot.getClass().getName());
        }
    }

    private Path file() {
        return folder.root().resolve(FAILURES);
    }

    /** Classes and places in the program, never a message: that may hold anything. */
    private List<String> block(Throwable failure) {
        List<String> lines = new ArrayList<>(List.of(clock.instant().toString()));
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
            lines.add((depth == 0 ? "" : "caused by ") + cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(MOST_FRAMES, frames.length); i++) {
                lines.add("  " + frames[i].getClassName() + "." + frames[i].getMethodName() + ":"
                        + frames[i].getLineNumber());
            }
            cause = cause.getCause();
        }
        return lines;
    }

    private List<List<String>> blocks() throws IOException {
        List<List<String>> blocks = new ArrayList<>();
        if (Files.exists(file())) {
            for (String block : new String(folder.read(file()), StandardCharsets.UTF_8).split("\n\n")) {
                blocks.add(block.strip().lines().toList());
            }
        }
        return blocks;
    }

    @Override
    public List<String> failures() {
        try {
            return blocks().stream().flatMap(List::stream).toList();
        } catch (IOException unreadable) {
            return List.of(unreadable.getClass().getName());
        }
    }
}
