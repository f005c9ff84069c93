package vn.sokehoach.data.excel;

import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.sokehoach.core.appendix.form.FormTexts;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.form.KitForm;

/** What may be typed into the input cells of a kit, with a word of help and one of refusal. */
final class InputRules {
    private static final String LONGEST_WORDS = "32000";
    private static final String LONGEST_FIGURE = "60";

    private InputRules() {}

    /** Adds the rule of a field to its cells. */
    static void add(XSSFSheet sheet, KitField field, CellRangeAddressList cells) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        XSSFDataValidation rule =
                (XSSFDataValidation) helper.createValidation(constraint(helper, field), cells);
        rule.setEmptyCellAllowed(true);
        // POI takes it the other way round in this format: the arrow is shown.
        rule.setSuppressDropDownArrow(true);
        rule.setShowPromptBox(true);
        rule.createPromptBox(title(field), FormTexts.of("kit.prompt." + kind(field)));
        rule.setShowErrorBox(true);
        rule.setErrorStyle(ErrorStyle.STOP);
        rule.createErrorBox(title(field), FormTexts.of("kit.error." + kind(field)));
        sheet.addValidationData(rule);
    }

    private static DataValidationConstraint constraint(DataValidationHelper helper, KitField field) {
        return switch (field) {
            case STATUS -> helper.createFormulaListConstraint(KitForm.STATUS_CHOICES);
            case PERCENT -> helper.createIntegerConstraint(OperatorType.BETWEEN, "0", "100");
            case RESULT, DIFFICULTIES, PROPOSALS ->
                helper.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, LONGEST_WORDS, null);
            case ACTUAL, CUMULATIVE, ESTIMATE ->
                helper.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, LONGEST_FIGURE, null);
        };
    }

    private static String title(KitField field) {
        return switch (field) {
            case DIFFICULTIES, PROPOSALS -> FormTexts.of("column." + field.name());
            default -> FormTexts.of("kit.column." + field.name());
        };
    }

    private static String kind(KitField field) {
        return switch (field) {
            case STATUS, PERCENT -> field.name();
            case RESULT, DIFFICULTIES, PROPOSALS -> "WORDS";
            case ACTUAL, CUMULATIVE, ESTIMATE -> "FIGURE";
        };
    }
}
