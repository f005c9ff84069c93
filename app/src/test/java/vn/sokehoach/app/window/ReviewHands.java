package vn.sokehoach.app.window;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import vn.sokehoach.app.importing.outline.OutlineEntry;
import vn.sokehoach.core.plan.Plan;

/** Hands that review a document by the keyboard. */
final class ReviewHands {
    static final String DOCUMENT = """
            ỦY BAN NHÂN DÂN
            TỈNH MÂY TRẮNG

            Số: 79/KH-UBND

            Mây Trắng, ngày 17 tháng 01 năm 2024

            KẾ HOẠCH

            Chăm sóc vườn chè năm 2024

            I. MỤC ĐÍCH

            Cho vườn chè thêm xanh.

            II. NHIỆM VỤ

            1. Vườn chè

            a) Sở Công Thương chủ trì mở chợ chè. Sở Y tế chủ trì đo đất.

            - Mở chợ lần đầu.

            - Mở chợ lần sau.

            b) Sở Xây dựng chủ trì sửa lối vào vườn.

            2. Bến nước

            a) Sở Nội vụ chủ trì lập đội gác bến.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Nguyễn Văn Thử
            """;

    private ReviewHands() {}

    /** A window in which a document is under review for a new store. */
    static TestWindow reviewing(Path folder, String document) throws Exception {
        TestWindow window = TestWindow.on(folder.resolve("store"));
        window.dialogs.chooses(Files.writeString(folder.resolve("vườn chè.txt"), document));
        return window.click("#empty-import");
    }

    /** Chooses the entry of the plan that begins so, and gives the plan the keyboard. */
    static TestWindow at(TestWindow window, String beginning) {
        window.onScreen(() -> {
            TreeTableView<OutlineEntry> plan = window.find("#review-plan");
            plan.getSelectionModel().select(find(plan.getRoot(), beginning));
            plan.requestFocus();
            return true;
        });
        return window.settle();
    }

    private static TreeItem<OutlineEntry> find(TreeItem<OutlineEntry> above, String beginning) {
        for (TreeItem<OutlineEntry> item : above.getChildren()) {
            if (item.getValue().words().startsWith(beginning)) {
                return item;
            }
            TreeItem<OutlineEntry> below = find(item, beginning);
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    /** Types over what a field holds. */
    static TestWindow retype(TestWindow window, String text) {
        window.push(KeyCode.CONTROL, KeyCode.A);
        window.robot.write(text);
        return window.settle();
    }

    /** Keeps what is under review; gives the plan that is in the book then. */
    static Plan kept(TestWindow window) {
        window.push(KeyCode.CONTROL, KeyCode.S);
        return window.office().book().plans().all().getFirst();
    }
}
