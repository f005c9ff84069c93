package vn.sokehoach.core.reading.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyDirectory;
import vn.sokehoach.core.agency.AgencyDirectory.Prefix;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.reading.phrase.LabelledStatements;
import vn.sokehoach.core.reading.phrase.LabelledStatements.Subject;
import vn.sokehoach.core.text.ActionWords;

/**
 * Recognises who leads and who cooperates: from the beginning of a task ("Sở A chủ trì, phối hợp với Sở B ..."), from
 * labels in it ("Đơn vị chủ trì: Sở A; đơn vị phối hợp: Sở B"), or from its last sentence ("Giao Sở A chủ trì ...").
 */
public final class AssignmentRecogniser {

    private static final Pattern ADDRESS = Pattern.compile(
            "^(?:(?:Chủ tịch )?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường) )?"
                    + "(?iu:(?:kính )?đề nghị|giao trách nhiệm|giao nhiệm vụ|giao|yêu cầu|phân công|chỉ đạo)\\s+(?:(?iu:cho)\\s+)?");
    private static final Pattern HOLDER = Pattern.compile(
            "^(?:(?iu:đồng chí)\\s+)?(?iu:giám đốc|cục trưởng|chi cục trưởng|trưởng ban|chánh|chủ tịch)\\s+(?=\\p{Lu})");
    private static final Pattern LEADS = Pattern.compile(
            "^[\\s,]*(?iu:là (?:cơ quan|đơn vị) )?(?iu:chịu trách nhiệm )?(?iu:(?:cùng |đồng )?chủ\\s*trì)(?iu:\\s+(?:thực hiện|tham mưu))?");
    private static final Pattern COOPERATES = Pattern.compile(
            "^[\\s,;]*(?:(?iu:là cơ quan|là đơn vị|(?:cùng |đồng )?chủ\\s*trì|chủ động|có trách nhiệm|chịu trách nhiệm|thực hiện|tham mưu"
                    + "|làm đầu mối|đầu mối|thường xuyên)[\\s,;]*){0,4}(?iu:và\\s+)?(?iu:phối\\s*hợp)"
                    + "(?iu:\\s+chặt chẽ)?(?iu:\\s*cùng với|\\s*với|\\s*cùng)?(?:(?<=với)\\s*:)?\\s*");
    private static final Pattern COOPERATE_BEHIND =
            Pattern.compile("^[\\s,]*(?iu:là (?:cơ quan|đơn vị) )?(?iu:phối\\s*hợp)");
    private static final Pattern LIST_OF_DEPARTMENTS = Pattern.compile("(?iu)các sở\\s*:[^.;:]{3,200}:");
    private static final Pattern CLAUSE_END = Pattern.compile("[:;]|\\.(?=\\s|$)");
    private static final Pattern OCCASION = Pattern.compile(
            "^(?:Căn cứ|Trên cơ sở|Theo|Trong|Trước|Đến|Định kỳ|Hằng|Hàng|Để|Nhằm)\\s[^,;:.]{3,140},\\s*(?=\\p{L})");
    private static final Pattern RESPONSIBLE = Pattern.compile(
            "^\\s*(?:chịu trách nhiệm|có trách nhiệm|thực hiện|triển khai|làm đầu mối|là (?:cơ quan|đơn vị) (?:đầu mối|thực hiện))");
    private static final Pattern SENTENCE_END = Pattern.compile("[.;:]\\s+(?=\\p{Lu})|\\.\\s*\\(|\\s\\((?=\\p{L})");

    private final AgencyDirectory directory;

    public AssignmentRecogniser(AgencyDirectory directory) {
        this.directory = directory;
    }

    /** The agencies with which a text begins, and the words behind them. */
    private record Subjects(List<AgencyMention> agencies, boolean addressed, String rest) {}

    private Optional<Subjects> subjects(String text) {
        Matcher occasion = OCCASION.matcher(text);
        return subjectsFirst(text)
                .or(() -> occasion.find() ? subjectsFirst(text.substring(occasion.end())) : Optional.empty());
    }

    private Optional<Subjects> subjectsFirst(String text) {
        Matcher address = ADDRESS.matcher(text);
        boolean addressed = address.find();
        String bare = text.substring(addressed ? address.end() : 0);
        Matcher holder = HOLDER.matcher(bare);
        String named = holder.find() && directory.leading(bare).isEmpty() ? bare.substring(holder.end()) : bare;
        return directory.leading(named)
                .map(lead -> new Subjects(lead.mentions(), addressed, named.substring(lead.end())));
    }

    /** The assignment that a paragraph begins with; empty where it begins with no agency. */
    public Optional<Assignment> atStart(String text) {
        return subjects(text).map(subjects -> assignment(subjects.agencies(), partnersBehind(subjects.rest())));
    }

    /** Whether a paragraph says at its beginning that an agency leads or cooperates, not merely names one. */
    public boolean isExplicit(String text) {
        return subjects(text)
                .map(Subjects::rest)
                .filter(rest -> LEADS.matcher(rest).find() || COOPERATES.matcher(rest).find())
                .isPresent();
    }

    /** Whether a paragraph gives work to the agency that it begins with: addresses it, or says what it does. */
    public boolean isGiven(String text) {
        return subjects(text)
                .filter(subjects -> subjects.addressed() || subjects.rest().matches("(?s)\\s*:.+")
                        || ActionWords.follows(subjects.rest().replaceFirst("^\\s*,", ""), 0))
                .isPresent();
    }

    /** Whether a paragraph is nothing but agencies: the heading of an agency-first plan. */
    public boolean isAgencyAlone(String text) {
        return agencyAlone(text).isPresent();
    }

    /** The agencies of a heading that is nothing else, as leads; the colon stands for the end of a name not known. */
    Optional<Assignment> agencyAlone(String text) {
        String heading = text.replaceFirst("[\\s:.;]*$", ":");
        if (LIST_OF_DEPARTMENTS.matcher(heading).matches()) {
            List<AgencyMention> listed = directory.mentions(heading.substring(0, heading.length() - 1));
            return listed.stream().allMatch(AgencyMention::isKnown) ? Optional.of(assignment(listed, null))
                    : Optional.empty();
        }
        return directory.leading(heading)
                .filter(lead -> heading.substring(lead.end()).matches("[\\s:.;]*"))
                .map(lead -> assignment(lead.mentions(), null));
    }

    /** What the heading of a group says of all tasks below it; empty where it names no agency. */
    Optional<Assignment> ofHeading(String title) {
        boolean given = title.endsWith(":") && (isGiven(title) || isExplicit(title));
        return (given ? atStart(title) : agencyAlone(title)).or(() -> atEnd(title));
    }

    /** Who carries out an order: the agency of its first line, or with which it begins. */
    Assignment ofOrder(String content) {
        String first = content.lines().findFirst().orElse("");
        return agencyAlone(first).or(() -> atStart(content)).orElse(Assignment.NONE);
    }

    private @Nullable String partnersBehind(String rest) {
        Matcher cooperates = COOPERATES.matcher(rest);
        if (cooperates.find()) {
            return partners(rest.substring(cooperates.end()));
        }
        Matcher leads = LEADS.matcher(rest);
        return leads.find() ? partnersBefore(rest.substring(leads.end()).replaceFirst("^[\\s,;]+", "")) : null;
    }

    /** "..., Sở B phối hợp ...": the list stands before the word. */
    private @Nullable String partnersBefore(String text) {
        return directory.leading(text)
                .filter(found -> COOPERATE_BEHIND.matcher(text.substring(found.end())).find())
                .map(found -> text.substring(found.start(), found.end()).strip())
                .orElse(null);
    }

    private Assignment assignment(List<AgencyMention> lead, @Nullable String partners) {
        return new Assignment(lead, partners, partners == null ? List.of() : directory.mentions(partners), List.of());
    }

    /** The list of partners, verbatim, up to the verb or the colon. */
    private @Nullable String partners(String text) {
        int known = directory.leading(text).map(Prefix::end).orElse(0);
        boolean ends = known > 0 && !text.substring(known).matches("(?s)\\s*(?:[,;]|(?iu:và)\\s).*");
        int stop = ends ? known : listEnd(text, known);
        String list = text.substring(0, stop).strip().replaceAll("(?:[,;:.\\s]|\\s(?iu:và|để))+$", "");
        return list.isEmpty() ? null : list;
    }

    private static int listEnd(String text, int from) {
        Matcher clause = CLAUSE_END.matcher(text);
        int stop = clause.find(from) ? clause.start() : text.length();
        int action = ActionWords.find(text, from);
        return action < 0 ? stop : Math.min(stop, action);
    }

    /** The assignment that a paragraph states behind labels or in its last sentence; empty where it states none. */
    public Optional<Assignment> atEnd(String text) {
        return labelled(text).or(() -> inLastSentence(text));
    }

    private Optional<Assignment> labelled(String text) {
        return LabelledStatements.value(text, Subject.LEAD).map(lead -> {
            Optional<String> partners = LabelledStatements.value(text, Subject.PARTNERS);
            Assignment led = isExplicit(lead) ? atStart(lead).orElseThrow()
                    : assignment(directory.mentions(lead), partners.orElse(null));
            return withMonitors(led, text);
        });
    }

    private Optional<Assignment> inLastSentence(String text) {
        Matcher end = SENTENCE_END.matcher(text);
        int last = 0;
        while (end.find()) {
            last = end.end();
        }
        String sentence = text.substring(last).replaceFirst("[)\\s.;]+$", "");
        boolean led = isExplicit(sentence) || subjects(sentence)
                .filter(subjects -> RESPONSIBLE.matcher(subjects.rest()).find())
                .isPresent();
        return last > 0 && led ? atStart(sentence) : Optional.empty();
    }

    /** The same assignment with what a line of labels ("Cơ quan phối hợp: ...") adds to it. */
    Assignment completed(Assignment assignment, String line) {
        Assignment partnered = LabelledStatements.value(line, Subject.PARTNERS)
                .map(partners -> new Assignment(assignment.lead(), partners, directory.mentions(partners),
                        assignment.monitoring()))
                .orElse(assignment);
        return withMonitors(partnered, line);
    }

    private Assignment withMonitors(Assignment assignment, String text) {
        return LabelledStatements.value(text, Subject.MONITOR)
                .map(monitors -> new Assignment(assignment.lead(), assignment.cooperatingText(),
                        assignment.cooperating(), directory.mentions(monitors)))
                .orElse(assignment);
    }

    /** The same lead with the partners that a task of an agency-first plan begins with ("Phối hợp với ..."). */
    Assignment withPartnersAtStart(Assignment inherited, String text) {
        String partners = partnersBehind(text);
        return partners == null ? inherited
                : new Assignment(inherited.lead(), partners, directory.mentions(partners), inherited.monitoring());
    }
}
