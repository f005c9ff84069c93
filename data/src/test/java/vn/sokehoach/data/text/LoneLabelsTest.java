package vn.sokehoach.data.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoneLabelsTest {

    @Test
    void standBeforeTheirText() {
        assertThat(LoneLabels.joined(Line.split("a)\nSửa cầu.\n-\nMở chợ.\n2\nTrồng cây.\nII.\n\nVƯỜN ƯƠM\n\t-\n\tx")))
                .extracting(Line::text)
                .containsExactly("a) Sửa cầu.", "- Mở chợ.", "2", "Trồng cây.", "II.", "", "VƯỜN ƯƠM", "\t-", "\tx");
    }
}
