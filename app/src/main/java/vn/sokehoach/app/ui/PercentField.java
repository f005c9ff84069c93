package vn.sokehoach.app.ui;

import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;

/** A field for a whole number from 0 to 100, with or without a percent sign; anything else is marked and not taken. */
public final class PercentField extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final int before;

    public PercentField(Messages messages, int percent) {
        super(String.valueOf(percent));
        this.before = percent;
        getStyleClass().add("percent-field");
        setAccessibleText(messages.get("column.percent"));
        Tooltip reason = new Tooltip(messages.get("task.percent.wrong"));
        textProperty().addListener((_, _, _) -> {
            boolean wrong = percent().isEmpty();
            pseudoClassStateChanged(WRONG, wrong);
            setTooltip(wrong ? reason : null);
        });
    }

    /** What is typed; empty where it is no percentage. */
    public OptionalInt percent() {
        return parse(getText());
    }

    /**
     * The percentage that a text says, from 0 to 100, with or without its sign; empty where it says none. Spreadsheets
     * write a cell of 45 per cent as "45,00%" or "45.00%", by the language of the machine; three noughts are
     * thousands.
     */
    public static OptionalInt parse(String text) {
        String digits = text.strip().replaceFirst("[.,]0{1,2}\\s*%$", "%").replaceFirst("\\s*%$", "");
        return digits.matches("\\d{1,2}|100") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    /** Puts back what stood there at first. */
    public void takeBack() {
        setText(String.valueOf(before));
    }
}
