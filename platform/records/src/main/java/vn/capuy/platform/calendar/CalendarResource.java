package vn.capuy.platform.calendar;

import io.quarkus.arc.properties.UnlessBuildProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/** The calendar by which this service counts working days. */
@UnlessBuildProperty(name = "capuy.figures", stringValue = "false", enableIfMissing = true)
@Path("/calendar")
@Tag(name = "Calendar", description = "Public holidays, make-up days, and time limits in working days.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CalendarResource {
    private static final int LONGEST = 1000;
    private static final String LIST = "Public holidays and make-up days that hold, by day";
    private static final String LIST_DESCRIPTION =
            "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.";

    private final CalendarDays days;
    private final CallerLanguage language;

    CalendarResource(CalendarDays days, CallerLanguage language) {
        this.days = days;
        this.language = language;
    }

    @GET
    @Path("/days")
    @RolesAllowed({"${capuy.role.reader}", Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(operationId = "listCalendarDays", summary = LIST, description = LIST_DESCRIPTION)
    public Page<CalendarDayView> list(@BeanParam @Valid CalendarFilter filter, @BeanParam @Valid PageRequest page) {
        return days.page(filter.checked(), page);
    }

    @GET
    @Path("/days")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({"${capuy.role.reader}", Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(operationId = "listCalendarDays", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid CalendarFilter filter) {
        CalendarFilter asked = filter.checked();
        return ListExport.of("calendar-days", CalendarDayView.class, page -> days.page(asked, page));
    }

    @GET
    @Path("/days/{id}")
    @RolesAllowed({"${capuy.role.reader}", Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(operationId = "readCalendarDay", summary = "A holiday or make-up day, also one that was voided")
    @APIResponse(
            responseCode = "200",
            description = "The day.",
            content = @Content(schema = @Schema(implementation = CalendarDayView.class)))
    @APIResponse(responseCode = "404", description = "There is none")
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        CalendarDayView found = days.find(id).orElseThrow(ProblemException::notFound);
        return Versions.read(request, found.version(), found);
    }

    @GET
    @Path("/years")
    @RolesAllowed({"${capuy.role.reader}", Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "listCalendarYears",
            summary = "The years of which all holidays and make-up days are entered",
            description = "A time limit that runs into any other year is told as provisional.")
    public List<CalendarYearView> years() {
        return days.years();
    }

    @GET
    @Path("/working-days")
    @RolesAllowed({"${capuy.role.reader}", Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "countWorkingDays",
            summary = "On which day a time limit in working days ends, and why",
            description =
                    "The day after `from` counts as the first. `steps` names every day of the way: those that count "
                            + "and those that are passed over, holidays by their name and citation.")
    @APIResponse(
            responseCode = "200",
            description = "The day, and the way to it.",
            content = @Content(schema = @Schema(implementation = WorkingDaysView.class)))
    public WorkingDaysView count(
            @Parameter(description = "The day from which the limit runs.", example = "2026-04-20")
                    @QueryParam("from")
                    @NotNull
                    LocalDate from,
            @Parameter(description = "How many working days.", example = "10")
                    @QueryParam("days")
                    @NotNull
                    @Min(0)
                    @Max(LONGEST)
                    Integer count) {
        CalendarDays.requireOurTime("from", from);
        return WorkingDaysView.of(days.calendar().add(from, count), language.get());
    }
}
