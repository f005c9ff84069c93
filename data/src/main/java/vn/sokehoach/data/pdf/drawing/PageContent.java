package vn.sokehoach.data.pdf.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs through the drawing of a page and notes its characters, straight lines and pictures. Draws nothing. */
final class PageContent extends PDFGraphicsStreamEngine {
    /** Sideways shift of a letter's top, for its height, from which on it counts as slanted. */
    private static final double SLANTED = 0.15;
    private static final double UPRIGHT = 0.1;
    private static final int COST_OF_FORM = 500;
    private static final int MOST_STATES = 5_000;

    private final int number;
    private final Budget budget;
    private final FontLooks looks;
    private final FontLetters letters;
    private final AffineTransform turn;
    private final double width;
    private final double height;
    private final DrawnPath path;
    private final List<Glyph> glyphs = new ArrayList<>();
    private double pictured;
    private int unknown;

    private PageContent(PDPage page, int number, Budget budget, FontLooks looks, FontLetters letters) {
        super(page);
        this.number = number;
        this.budget = budget;
        this.looks = looks;
        this.letters = letters;
        PDRectangle box = page.getCropBox();
        boolean sideways = page.getRotation() % 180 != 0;
        this.width = sideways ? box.getHeight() : box.getWidth();
        this.height = sideways ? box.getWidth() : box.getHeight();
        this.turn = turn(box, page.getRotation());
        this.path = new DrawnPath(budget);
    }

    /**
     * What a page shows.
     *
     * @param number from 1
     * @throws IOException where its drawing is damaged beyond what PDFBox mends
     */
    static Page of(PDPage page, int number, Budget budget, FontLooks looks, FontLetters letters)
            throws IOException {
        ContentSize.require(page.getContentStreams());
        PageContent content = new PageContent(page, number, budget, looks, letters);
        content.processPage(page);
        return new Page(number, content.width, content.height, content.glyphs, content.path.rules(),
                content.pictured / Math.max(1, content.width * content.height), content.unknown);
    }

    /** From the page's own measures, which count upwards, to those of the page as it is turned, counted downwards. */
    private static AffineTransform turn(PDRectangle box, int rotation) {
        AffineTransform shift = AffineTransform.getTranslateInstance(-box.getLowerLeftX(), -box.getLowerLeftY());
        AffineTransform turned = switch (Math.floorMod(rotation, 360)) {
            case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 180 -> new AffineTransform(-1, 0, 0, 1, box.getWidth(), 0);
            case 270 -> new AffineTransform(0, -1, -1, 0, box.getHeight(), box.getWidth());
            default -> new AffineTransform(1, 0, 0, -1, 0, box.getHeight());
        };
        turned.concatenate(shift);
        return turned;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend();
        super.processOperator(operator, operands);
    }

    /** A drawing used again and again, maybe by itself. */
    @Override
    public void showForm(PDFormXObject form) throws IOException {
        budget.spend(COST_OF_FORM);
        ContentSize.require(List.of(form.getContentStream()).iterator());
        super.showForm(form);
    }

    /** States that are kept and never taken up again. */
    @Override
    public void saveGraphicsState() {
        if (getGraphicsStackSize() > MOST_STATES) {
            throw new Budget.Spent();
        }
        super.saveGraphicsState();
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector advance) throws IOException {
        budget.spend();
        String text = letters.of(font, code);
        if (text.isEmpty()) {
            unknown++;
            return;
        }
        Point2D origin = turn.transform(new Point2D.Double(place.getTranslateX(), place.getTranslateY()), null);
        Point2D along = turn.deltaTransform(new Point2D.Double(place.getScaleX(), place.getShearY()), null);
        Point2D up = turn.deltaTransform(new Point2D.Double(place.getShearX(), place.getScaleY()), null);
        double size = Math.hypot(up.getX(), up.getY());
        boolean upright = along.getX() > 0 && Math.abs(along.getY()) <= UPRIGHT * along.getX();
        if (!upright || !new Rectangle2D.Double(0, 0, width, height).contains(origin)) {
            return;
        }
        FontLooks.Look look = looks.of(font);
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        boolean bold = look.bold() || mode.isStroke() && mode.isFill();
        boolean italic = look.italic() || up.getX() > SLANTED * size;
        double right = origin.getX() + advance.getX() * along.getX();
        glyphs.add(new Glyph(text, origin.getX(), right, origin.getY(), size * look.height(), bold, italic,
                look.legacy()));
    }

    @Override
    public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
        path.move(shown(first));
        path.line(shown(second));
        path.line(shown(third));
        path.line(shown(fourth));
        path.close();
    }

    private Point2D shown(Point2D point) {
        return turn.transform(point, null);
    }

    private Point2D shown(float x, float y) {
        return shown(new Point2D.Double(x, y));
    }

    @Override
    public void moveTo(float x, float y) {
        path.move(shown(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        path.line(shown(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curve(shown(x3, y3));
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D current = path.current();
        try {
            return turn.inverseTransform(current, null);
        } catch (java.awt.geom.NoninvertibleTransformException neverForTurns) {
            throw new IllegalStateException(neverForTurns);
        }
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void strokePath() {
        path.stroke();
    }

    @Override
    public void fillPath(int windingRule) {
        path.fill();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        path.stroke();
    }

    @Override
    public void endPath() {
        path.forget();
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        Point2D from = shown(place.transformPoint(0, 0));
        Point2D to = shown(place.transformPoint(1, 1));
        Rectangle2D area = new Rectangle2D.Double();
        area.setFrameFromDiagonal(from, to);
        pictured += area.getWidth() * area.getHeight();
    }

    @Override
    public void clip(int windingRule) {
        // A clipped path may be drawn as well: the operator after it says so.
    }

    @Override
    public void shadingFill(COSName shading) {
        // A shade is neither text nor line.
    }
}
