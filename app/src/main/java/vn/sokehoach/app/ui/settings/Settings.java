package vn.sokehoach.app.ui.settings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person set up; what is missing or makes no sense is as it is at first.
 *
 * @param officer who sits here, named in every step; "" for the name that the system knows
 * @param zoom    in percent, from 90 to 150
 * @param office  what is the same in most documents of the office
 * @param tasks   how the task table is shown now
 * @param views   the named ways to show tables; one without a name is how the table of another screen is shown now
 */
public record Settings(String officer, Language language, Theme theme, int zoom, OfficeDefaults office,
        ViewSetup tasks, List<SavedView> views) {
    /** The sizes that can be chosen, in percent. */
    public static final List<Integer> ZOOMS = List.of(90, 100, 110, 125, 150);
    private static final String TASKS = "tasks";
    /** What stands at first. */
    public static final Settings INITIAL =
            new Settings("", Language.VIETNAMESE, Theme.LIGHT, 100, OfficeDefaults.NONE, ViewSetup.INITIAL, List.of());

    public Settings(@Nullable String officer, @Nullable Language language, @Nullable Theme theme, int zoom,
            @Nullable OfficeDefaults office, @Nullable ViewSetup tasks, @Nullable List<SavedView> views) {
        this.officer = officer == null ? "" : officer.strip();
        this.language = language == null ? Language.VIETNAMESE : language;
        this.theme = theme == null ? Theme.LIGHT : theme;
        this.zoom = zoom == 0 ? 100 : Math.clamp(zoom, ZOOMS.getFirst(), ZOOMS.getLast());
        this.office = office == null ? OfficeDefaults.NONE : office;
        this.tasks = tasks == null ? ViewSetup.INITIAL : tasks;
        this.views = views == null ? List.of() : List.copyOf(views);
    }

    /** The language of the window. */
    public enum Language {
        VIETNAMESE, ENGLISH
    }

    /** The colours of the window. */
    public enum Theme {
        LIGHT, DARK, CONTRAST
    }

    /**
     * A way to show a table, with its name.
     *
     * @param table which table: "tasks", "indicators"
     */
    public record SavedView(String name, ViewSetup setup, String table) {
        public SavedView(@Nullable String name, @Nullable ViewSetup setup, @Nullable String table) {
            this.name = name == null ? "" : name;
            this.setup = setup == null ? ViewSetup.INITIAL : setup;
            this.table = table == null ? TASKS : table;
        }
    }

    /** The named views of a table, in the order in which they were saved. */
    public List<SavedView> viewsOf(String table) {
        return views.stream().filter(view -> view.table().equals(table) && !view.name().isEmpty()).toList();
    }

    /** How a table is shown now. */
    public ViewSetup setupOf(String table) {
        return table.equals(TASKS) ? tasks
                : views.stream()
                        .filter(view -> view.table().equals(table) && view.name().isEmpty())
                        .findFirst()
                        .map(SavedView::setup)
                        .orElse(ViewSetup.INITIAL);
    }

    /** The same with another name of who sits here. */
    public Settings withOfficer(String name) {
        return new Settings(name, language, theme, zoom, office, tasks, views);
    }

    /** The same in another language. */
    public Settings withLanguage(Language other) {
        return new Settings(officer, other, theme, zoom, office, tasks, views);
    }

    /** The same in other colours. */
    public Settings withTheme(Theme other) {
        return new Settings(officer, language, other, zoom, office, tasks, views);
    }

    /** The same in another size, in percent. */
    public Settings withZoom(int percent) {
        return new Settings(officer, language, theme, percent, office, tasks, views);
    }

    /** The same with other defaults of the office. */
    public Settings withOffice(OfficeDefaults other) {
        return new Settings(officer, language, theme, zoom, other, tasks, views);
    }

    /** With another way of showing a table now; that of the tasks has a place of its own. */
    public Settings withSetup(String table, ViewSetup setup) {
        return table.equals(TASKS) ? new Settings(officer, language, theme, zoom, office, setup, views)
                : withView(new SavedView("", setup, table));
    }

    /** With this view, in place of one of its table that has its name. */
    public Settings withView(SavedView view) {
        List<SavedView> others = new ArrayList<>(withoutView(view.table(), view.name()).views);
        others.add(view);
        return new Settings(officer, language, theme, zoom, office, tasks, others);
    }

    /** The same without the view of this name of a table. */
    public Settings withoutView(String table, String name) {
        return new Settings(officer, language, theme, zoom, office, tasks,
                views.stream().filter(view -> !view.table().equals(table) || !view.name().equals(name)).toList());
    }
}
