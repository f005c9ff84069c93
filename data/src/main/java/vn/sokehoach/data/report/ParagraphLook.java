package vn.sokehoach.data.report;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.data.paper.flow.FlowParagraph.Indents;
import vn.sokehoach.data.paper.flow.FlowParagraph.Spacing;
import vn.sokehoach.data.typeset.Letters;

/** The look of a paragraph as Word would show it, in points. */
final class ParagraphLook {
    private static final double PER_POINT = 20;
    private static final double SINGLE = 240;
    private static final int USUAL_SIZE = 10;

    private final List<CTPPrBase> properties;

    ParagraphLook(List<CTPPrBase> properties) {
        this.properties = properties;
    }

    Alignment alignment() {
        return StyleChain.first(properties, each -> each.isSetJc() ? each.getJc().getVal().toString() : null)
                .map(word -> switch (word) {
                    case "center" -> Alignment.CENTRE;
                    case "right", "end" -> Alignment.RIGHT;
                    case "both", "distribute" -> Alignment.JUSTIFIED;
                    default -> Alignment.LEFT;
                })
                .orElse(Alignment.LEFT);
    }

    Indents indents() {
        double hanging = indent(CTInd::isSetHanging, CTInd::getHanging);
        return new Indents(indent(CTInd::isSetLeft, CTInd::getLeft) + indent(CTInd::isSetStart, CTInd::getStart),
                indent(CTInd::isSetRight, CTInd::getRight) + indent(CTInd::isSetEnd, CTInd::getEnd),
                hanging > 0 ? -hanging : indent(CTInd::isSetFirstLine, CTInd::getFirstLine));
    }

    private double indent(Predicate<CTInd> isSet, Function<CTInd, Object> value) {
        return StyleChain.first(properties, each -> each.isSetInd() && isSet.test(each.getInd())
                ? Double.valueOf(points(value.apply(each.getInd())))
                : null).orElse(0.0);
    }

    Spacing spacing() {
        boolean exact = StyleChain.first(properties, each -> spacing(each, CTSpacing::isSetLineRule,
                CTSpacing::getLineRule)).filter(STLineSpacingRule.EXACT::equals).isPresent();
        double line = StyleChain.first(properties, each -> spacing(each, CTSpacing::isSetLine, CTSpacing::getLine))
                .map(ParagraphLook::points)
                .orElse(SINGLE / PER_POINT);
        return new Spacing(space(CTSpacing::isSetBefore, CTSpacing::getBefore),
                space(CTSpacing::isSetAfter, CTSpacing::getAfter), exact ? line : line * PER_POINT / SINGLE, exact);
    }

    private double space(Predicate<CTSpacing> isSet, Function<CTSpacing, Object> value) {
        return StyleChain.first(properties, each -> spacing(each, isSet, value)).map(ParagraphLook::points).orElse(0.0);
    }

    private static @Nullable Object spacing(CTPPrBase each, Predicate<CTSpacing> isSet,
            Function<CTSpacing, Object> value) {
        return each.isSetSpacing() && isSet.test(each.getSpacing()) ? value.apply(each.getSpacing()) : null;
    }

    boolean keepsNext() {
        return StyleChain.first(properties, each -> StyleChain.isOn(each.getKeepNext())).orElse(false);
    }

    boolean isRuled() {
        return StyleChain.first(properties,
                each -> each.isSetPBdr() && each.getPBdr().isSetTop() ? each.getPBdr().getTop().getVal() : null)
                .filter(border -> border != STBorder.NONE && border != STBorder.NIL)
                .isPresent();
    }

    /** Lengths of Word are twentieths of a point, or words with their unit, which are taken for none. */
    static double points(Object twips) {
        return twips instanceof BigInteger number ? number.doubleValue() / PER_POINT : 0;
    }

    /** The letters that properties tell of. */
    static Letters letters(List<CTRPr> properties) {
        int size = StyleChain.first(properties, each -> each.sizeOfSzArray() > 0 ? each.getSzArray(0).getVal() : null)
                .map(half -> half instanceof BigInteger number ? (int) Math.round(number.doubleValue() / 2)
                        : USUAL_SIZE)
                .orElse(USUAL_SIZE);
        boolean bold = StyleChain.first(properties,
                each -> each.sizeOfBArray() > 0 ? StyleChain.isOn(each.getBArray(0)) : null).orElse(false);
        boolean italic = StyleChain.first(properties,
                each -> each.sizeOfIArray() > 0 ? StyleChain.isOn(each.getIArray(0)) : null).orElse(false);
        return new Letters(Math.max(1, size), bold, italic);
    }
}
