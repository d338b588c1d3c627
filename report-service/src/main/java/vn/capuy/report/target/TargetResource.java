package vn.capuy.report.target;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
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
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Effect;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** Targets over HTTP. */
@Path("/targets")
@Tag(name = "Targets", description = "What figures are to reach in a term or a year.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TargetResource {
    private static final String LIST = "Targets, by indicator";
    private static final String LIST_DESCRIPTION = "`Accept: text/csv` or XLSX gives the whole list.";

    private final TargetService service;
    private final TargetQueries queries;
    private final Attainment attainment;
    private final Effect effect;

    TargetResource(TargetService service, TargetQueries queries, Attainment attainment, Effect effect) {
        this.service = service;
        this.queries = queries;
        this.attainment = attainment;
        this.effect = effect;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(asksFirst = true)
    @RolesAllowed(Roles.REPORT_EDITOR)
    @Operation(
            operationId = "enterTarget",
            summary = "Enter what a figure is to reach",
            description =
                    "The caller needs the role kpi-reader too: it is looked up whether there is such an indicator.")
    @APIResponse(
            responseCode = "201",
            description = "Entered.",
            content = @Content(schema = @Schema(implementation = TargetView.class)))
    @APIResponse(responseCode = "409", description = "The figure has a target for this period")
    @APIResponse(responseCode = "503", description = "The catalogue of indicators cannot be had now")
    public Response enter(@Context UriInfo uri, @NotNull @Valid NewTarget body) {
        service.check(body);
        return effect.once(() -> {
            TargetView entered = service.enter(body);
            return Answers.created(uri, entered.id(), entered.version(), entered);
        });
    }

    @GET
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(operationId = "listTargets", summary = LIST, description = LIST_DESCRIPTION)
    public Page<TargetView> list(@BeanParam @Valid TargetFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(operationId = "listTargets", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid TargetFilter filter) {
        return ListExport.of("targets", TargetView.class, page -> queries.page(filter, page));
    }

    @GET
    @Path("/attainment")
    @RolesAllowed(Roles.KPI_READER)
    @Operation(
            operationId = "readTargetAttainment",
            summary = "How far the targets of an organisation were reached on a day",
            description =
                    "Each target's figure is counted from the first day of its own period. A figure that lags behind the days "
                            + "that have passed is BEHIND; what is over and not reached is MISSED.")
    @APIResponse(responseCode = "503", description = "The figures are not whole now")
    public AttainmentView attainment(
            @Parameter(description = "The organisation's code.", example = "BL")
                    @QueryParam("org")
                    @NotBlank
                    @Size(max = 50)
                    String org,
            @Parameter(description = "The day.", example = "2022-12-31") @QueryParam("on") @NotNull LocalDate on,
            @Parameter(
                            description = "Those too whose period was over by then, if it ended on this day or later.",
                            example = "2020-08-01")
                    @QueryParam("since")
                    LocalDate since,
            @Parameter(description = "As recorded by this moment; now when absent.") @QueryParam("knownAt")
                    Instant knownAt) {
        return attainment.of(org, since, on, knownAt);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(operationId = "readTarget", summary = "A target")
    @APIResponse(
            responseCode = "200",
            description = "The target.",
            content = @Content(schema = @Schema(implementation = TargetView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        TargetView found = service.find(id);
        return Versions.read(request, found.version(), found);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.KPI_READER, Roles.AUDITOR})
    @Operation(operationId = "readTargetHistory", summary = "What was done to a target, by whom and when")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.REPORT_EDITOR)
    @Operation(operationId = "voidTarget", summary = "Void a target; another value is entered anew")
    @APIResponse(
            responseCode = "200",
            description = "Voided.",
            content = @Content(schema = @Schema(implementation = TargetView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before")
    public Response voidTarget(
            @PathParam("id") UUID id,
            @Parameter(description = "The target's ETag.", example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Reason body) {
        TargetView voided = service.voidFor(id, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided);
    }
}
