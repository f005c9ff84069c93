package vn.sokehoach.data.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.indicator.Target;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Citations;

/**
 * Steps and what they hold as JSON; the names of the types and fields are part of the journal and never change.
 */
public final class StepJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(MapperFeature.AUTO_DETECT_FIELDS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .addModule(times())
            .addMixIn(Change.class, ChangeTypes.class)
            .addMixIn(PlanEdit.class, EditTypes.class)
            .addMixIn(Target.class, TargetTypes.class)
            .addMixIn(AppendixRow.RowContent.class, RowTypes.class)
            .addMixIn(Citations.class, LaterLists.class)
            .addMixIn(Agency.class, LaterMergers.class)
            .withConfigOverride(List.class,
                    list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private StepJson() {}

    private static SimpleModule times() {
        SimpleModule module = new SimpleModule();
        module.addSerializer(LocalDate.class, ToStringSerializer.instance);
        module.addSerializer(Instant.class, ToStringSerializer.instance);
        module.addSerializer(BigDecimal.class, new ToStringSerializer(BigDecimal.class));
        module.addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, LocalDate::parse));
        module.addDeserializer(Instant.class, new FromText<>(Instant.class, Instant::parse));
        module.addDeserializer(BigDecimal.class, new FromText<>(BigDecimal.class, BigDecimal::new));
        return module;
    }

    /** A step, a plan, an agency or another value of core on one line. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException notOfCore) {
            throw new IllegalArgumentException(notOfCore);
        }
    }

    /** The value that a text of {@link #write} stands for. */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    /** The step of a journal line. */
    public static Step step(JournalLine line) {
        return read(line.step(), Step.class);
    }

    /** Reads a value that JSON keeps as text. */
    private static final class FromText<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        FromText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parse.apply(parser.getText());
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
    @JsonSubTypes({@JsonSubTypes.Type(value = Change.PlanImported.class, name = "planImported"),
            @JsonSubTypes.Type(value = Change.DocumentKept.class, name = "documentKept"),
            @JsonSubTypes.Type(value = Change.TrackingSet.class, name = "trackingSet"),
            @JsonSubTypes.Type(value = Change.AgencyEdited.class, name = "agencyEdited"),
            @JsonSubTypes.Type(value = Change.ProgressRecorded.class, name = "progressRecorded"),
            @JsonSubTypes.Type(value = Change.IndicatorMeasured.class, name = "indicatorMeasured"),
            @JsonSubTypes.Type(value = Change.DirectionSet.class, name = "directionSet"),
            @JsonSubTypes.Type(value = Change.KitIssued.class, name = "kitIssued"),
            @JsonSubTypes.Type(value = Change.FormReceived.class, name = "formReceived"),
            @JsonSubTypes.Type(value = Change.FrameSet.class, name = "frameSet"),
            @JsonSubTypes.Type(value = Change.TasksLinked.class, name = "tasksLinked"),
            @JsonSubTypes.Type(value = Change.WorkCarried.class, name = "workCarried"),
            @JsonSubTypes.Type(value = Change.GroupClosed.class, name = "groupClosed"),
            @JsonSubTypes.Type(value = Change.CalendarSet.class, name = "calendarSet"),
            @JsonSubTypes.Type(value = Change.HolidaysSet.class, name = "holidaysSet")})
    private interface ChangeTypes {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "edit")
    @JsonSubTypes({@JsonSubTypes.Type(value = PlanEdit.Reword.class, name = "reword"),
            @JsonSubTypes.Type(value = PlanEdit.Relabel.class, name = "relabel"),
            @JsonSubTypes.Type(value = PlanEdit.Split.class, name = "split"),
            @JsonSubTypes.Type(value = PlanEdit.Join.class, name = "join"),
            @JsonSubTypes.Type(value = PlanEdit.Move.class, name = "move"),
            @JsonSubTypes.Type(value = PlanEdit.MoveInto.class, name = "moveInto"),
            @JsonSubTypes.Type(value = PlanEdit.ChangeRole.class, name = "changeRole"),
            @JsonSubTypes.Type(value = PlanEdit.TakeUp.class, name = "takeUp"),
            @JsonSubTypes.Type(value = PlanEdit.PutAside.class, name = "putAside"),
            @JsonSubTypes.Type(value = PlanEdit.Drop.class, name = "drop"),
            @JsonSubTypes.Type(value = PlanEdit.Assign.class, name = "assign"),
            @JsonSubTypes.Type(value = PlanEdit.NameAgency.class, name = "nameAgency"),
            @JsonSubTypes.Type(value = PlanEdit.SetDeadline.class, name = "setDeadline"),
            @JsonSubTypes.Type(value = PlanEdit.SetHeading.class, name = "setHeading"),
            @JsonSubTypes.Type(value = PlanEdit.SetCell.class, name = "setCell"),
            @JsonSubTypes.Type(value = PlanEdit.LeaveOut.class, name = "leaveOut"),
            @JsonSubTypes.Type(value = PlanEdit.Add.class, name = "add"),
            @JsonSubTypes.Type(value = PlanEdit.AddRow.class, name = "addRow"),
            @JsonSubTypes.Type(value = PlanEdit.Renumber.class, name = "renumber"),
            @JsonSubTypes.Type(value = PlanEdit.Refuse.class, name = "refuse")})
    private interface EditTypes {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(value = Target.Exact.class, name = "exact"),
            @JsonSubTypes.Type(value = Target.Range.class, name = "range"),
            @JsonSubTypes.Type(value = Target.MoreThan.class, name = "moreThan"),
            @JsonSubTypes.Type(value = Target.AtLeast.class, name = "atLeast"),
            @JsonSubTypes.Type(value = Target.LessThan.class, name = "lessThan"),
            @JsonSubTypes.Type(value = Target.AtMost.class, name = "atMost"),
            @JsonSubTypes.Type(value = Target.About.class, name = "about"),
            @JsonSubTypes.Type(value = Target.Words.class, name = "words"),
            @JsonSubTypes.Type(value = Target.Unparsed.class, name = "unparsed")})
    private interface TargetTypes {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "row")
    @JsonSubTypes({@JsonSubTypes.Type(value = AppendixRow.Indicator.class, name = "indicator"),
            @JsonSubTypes.Type(value = AppendixRow.Work.class, name = "work")})
    private interface RowTypes {}

    /** Lists that lines of the journal before them lack: an empty one is not written, so that such lines stay as they are. */
    private abstract static class LaterLists {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        abstract List<?> statedShares();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        abstract List<?> namedAppendices();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        abstract List<?> printedAppendices();
    }

    /** Reorganisations, which lines of the journal before them lack: none is not written, so that such lines stay. */
    private abstract static class LaterMergers {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        abstract List<?> mergers();
    }
}
