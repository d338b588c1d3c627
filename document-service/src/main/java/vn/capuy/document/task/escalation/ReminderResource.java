package vn.capuy.document.task.escalation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.calendar.CalendarDays;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Who is to be told of which tasks on a day, over HTTP. */
@Path("/tasks/reminders")
@Tag(name = "Tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReminderResource {
    private static final String SUMMARY = "Who is to be told of which task on a day, by the ladder that holds on it";
    private static final String DESCRIPTION =
            "Every task that was assigned and not handed in on the day, as it stood then, and of which a rung of the ladder falls "
                    + "on it. The lead is told, the body that assigned, or the head of the body that leads; of a lead that can lead "
                    + "no more the body that assigned is told instead. As a file (`Accept: text/csv` or XLSX) the whole list.";
    private static final String ON_DAY = "On this day, also one to come; today when absent.";

    private final Reminders reminders;
    private final Clock clock;

    ReminderResource(Reminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listTaskReminders", summary = SUMMARY, description = DESCRIPTION)
    public Page<ReminderRow> list(
            @Parameter(description = ON_DAY, example = "2022-09-27") @QueryParam("onDay") LocalDate onDay,
            @BeanParam @Valid PageRequest page) {
        return reminders.on(day(onDay)).apply(page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listTaskReminders", summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(
            @Parameter(description = ON_DAY, example = "2022-09-27") @QueryParam("onDay") LocalDate onDay) {
        return ListExport.of("task-reminders", ReminderRow.class, reminders.on(day(onDay)));
    }

    private LocalDate day(LocalDate asked) {
        CalendarDays.requireOurTime("onDay", asked);
        return asked == null ? VietnamTime.today(clock) : asked;
    }
}
