package vn.capuy.cadre.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.calendar.CalendarDayView;
import vn.capuy.platform.calendar.CalendarYearState;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.imports.ImportFiles;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.ImportTemplate;
import vn.capuy.platform.record.Reason;

/** The calendar is kept by an administrator; it is read in every service. */
@Path("/calendar")
@Tag(name = "Calendar")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CalendarEntryResource {
    private final CalendarService service;

    CalendarEntryResource(CalendarService service) {
        this.service = service;
    }

    @POST
    @Path("/days")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "enterCalendarDay",
            summary = "Enter a public holiday or a make-up day",
            description =
                    "Every service counts with it as soon as it is told; no due day is stored that could go stale.")
    @APIResponse(
            responseCode = "201",
            description = "Entered.",
            content = @Content(schema = @Schema(implementation = CalendarDayView.class)))
    @APIResponse(responseCode = "400", description = "The day stands in the calendar, or a make-up day is no weekend")
    public Response enter(@NotNull @Valid CalendarDayRequest request, @Context UriInfo uri) {
        CalendarDayView entered = service.enter(request);
        return Answers.created(uri, entered.id(), entered.version(), entered);
    }

    @POST
    @Path("/days/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "voidCalendarDay",
            summary = "Void a day that was entered wrongly",
            description = "It decides nothing from now on and stays readable; the day is free for what holds.")
    @APIResponse(
            responseCode = "200",
            description = "Voided.",
            content = @Content(schema = @Schema(implementation = CalendarDayView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before")
    public Response voidFor(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        CalendarDayView voided = service.voidFor(id, ifMatch, reason.reason());
        return Answers.changed(voided.version(), voided);
    }

    @POST
    @Path("/years/{year}/complete")
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "completeCalendarYear",
            summary = "Say that all holidays and make-up days of a year are entered",
            description = "What is due in a year that is not complete is told as provisional everywhere.")
    @APIResponse(
            responseCode = "200",
            description = "The year is complete.",
            content = @Content(schema = @Schema(implementation = CalendarYearState.class)))
    @APIResponse(responseCode = "409", description = "It was complete before, or no holiday of it is entered")
    public Response complete(@Parameter(example = "2027") @PathParam("year") @Min(1946) @Max(2200) int year) {
        return Response.ok(service.complete(year)).build();
    }

    @POST
    @Path("/days/imports")
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "importCalendarDays",
            summary = "Enter the holidays and make-up days of a year from a file",
            description = "Columns: `day,kind,name_vi,name_en,name_ar,document,article,certainty`.")
    @APIResponse(
            responseCode = "200",
            description = "What became of the file.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response take(@NotNull File body, @BeanParam @Valid ImportRequest request) {
        return Response.ok(service.take(body, request)).build();
    }

    @GET
    @Path("/days/imports/template.xlsx")
    @Produces(ImportFiles.XLSX)
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "readCalendarImportTemplate",
            summary = "An empty spreadsheet with the columns of the import")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet.",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("calendar-days", CalendarService.COLUMNS, CalendarService.OPTIONAL);
    }
}
