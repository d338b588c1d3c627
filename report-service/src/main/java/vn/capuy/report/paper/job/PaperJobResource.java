package vn.capuy.report.paper.job;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reports that are made while nobody waits, over HTTP. */
@Path("/papers")
@Tag(name = "Reports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PaperJobResource {
    private static final String LIST = "Reports that were ordered, by when";
    private static final String LIST_DESCRIPTION =
            "Of seals that the caller may know of. `Accept: text/csv` or XLSX gives the whole list.";

    private final PaperJobService service;

    PaperJobResource(PaperJobService service) {
        this.service = service;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR})
    @Operation(
            operationId = "orderPaper",
            summary = "Order a report of sealed figures that is made in the background",
            description =
                    "`Location` tells where its state is asked. What is not made at once survives a restart of the "
                            + "service; each report is made by one process at a time.")
    @APIResponse(
            responseCode = "202",
            description = "Ordered.",
            content = @Content(schema = @Schema(implementation = PaperView.class)))
    @APIResponse(responseCode = "409", description = "Too many of the caller's reports wait")
    public Response order(@Context UriInfo uri, @NotNull @Valid PaperRequest body) {
        PaperView ordered = service.order(body);
        return Response.accepted(ordered)
                .location(uri.getAbsolutePathBuilder()
                        .path(ordered.id().toString())
                        .build())
                .build();
    }

    @GET
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(operationId = "listPapers", summary = LIST, description = LIST_DESCRIPTION)
    public Page<PaperView> list(
            @Parameter(description = "Only of this seal.") @QueryParam("seal") UUID seal,
            @Parameter(description = "Only in this state.") @QueryParam("state") PaperState state,
            @BeanParam @Valid PageRequest page) {
        return service.page(seal, state, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(operationId = "listPapers", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(
            @Parameter(description = "Only of this seal.") @QueryParam("seal") UUID seal,
            @Parameter(description = "Only in this state.") @QueryParam("state") PaperState state) {
        return ListExport.of("papers", PaperView.class, page -> service.page(seal, state, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(
            operationId = "readPaper",
            summary = "How far a report has come",
            description = "WAITING, RUNNING with its progress in percent, DONE, FAILED with why, or CANCELLED.")
    public PaperView read(@PathParam("id") UUID id) {
        return service.read(id);
    }

    @POST
    @Path("/{id}/cancel")
    @Idempotent
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR})
    @Operation(
            operationId = "cancelPaper",
            summary = "Cancel a report that is not finished",
            description =
                    "One that is being made is given up at its next step; nothing of it is kept. No `If-Match`: its "
                            + "progress is no version.")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled.",
            content = @Content(schema = @Schema(implementation = PaperView.class)))
    @APIResponse(responseCode = "409", description = "It is finished")
    public Response cancel(@PathParam("id") UUID id) {
        return Response.ok(service.cancel(id)).build();
    }
}
