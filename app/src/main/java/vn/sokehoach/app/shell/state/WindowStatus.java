package vn.sokehoach.app.shell.state;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Messages;

/** What the bars above and below the screens say: what was saved, what was just done, what is going on. */
public final class WindowStatus {
    private final Messages messages;
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper busy = new ReadOnlyStringWrapper("");
    private String mended = "";
    private int known;

    /** {@code known} is how much happened to the book that is told elsewhere. */
    public WindowStatus(Messages messages, int known) {
        this.messages = messages;
        this.known = known;
    }

    /**
     * Something was just saved, at the clock's time.
     *
     * @param happened all that happened to the book, in sentences; what is new of it is told until the next time
     */
    public void saved(Clock clock, List<String> happened) {
        saved.set(messages.get("shell.saved", Days.minute(clock.instant(), clock.getZone())));
        mended = String.join(" ", happened.subList(Math.min(known, happened.size()), happened.size()));
        known = happened.size();
        if (!mended.isEmpty()) {
            notice.set(mended);
        }
    }

    /** Says a sentence until the next act; "" takes it away. */
    public void tell(String sentence) {
        notice.set((mended + " " + sentence).strip());
    }

    /** Says what is going on beside the window; "" when it is over. */
    public void busy(String sentence) {
        busy.set(sentence);
    }

    /** "Đã lưu 14:05"; "" before anything was saved. */
    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** What was just undone or redone, in words; "" for nothing. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** What is going on beside the window; "" for nothing. */
    public ReadOnlyStringProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
