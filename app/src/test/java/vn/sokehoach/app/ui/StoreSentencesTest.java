package vn.sokehoach.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;

/** Why a store was not written is told as far as it is known. */
class StoreSentencesTest {

    private final Sentences sentences = new Sentences(Messages.vietnamese());

    private String told(String... why) {
        return sentences.of(new StoreException(Reason.NOT_WRITTEN, List.of(why), null));
    }

    @Test
    void aFullDiskAndAMissingRightAreNamed() {
        assertThat(told("full", "/home/lan/so")).contains("/home/lan/so", "đã đầy", "sổ vẫn như trước");
        assertThat(told("forbidden", "/home/lan/so/store.seal")).contains("/home/lan/so/store.seal", "quyền",
                "sổ vẫn như trước");
    }

    @Test
    void whatIsNotKnownIsNotGuessedAt() {
        assertThat(told()).doesNotContain("{").contains("kiểm tra chỗ trống trên đĩa");
    }
}
