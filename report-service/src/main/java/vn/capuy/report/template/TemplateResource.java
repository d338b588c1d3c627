package vn.capuy.report.template;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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

/** Templates over HTTP. */
@Path("/templates")
@Tag(name = "Report templates", description = "What reports of sealed figures say, in three languages.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TemplateResource {
    private static final String LIST = "Templates and their versions, by code";
    private static final String LIST_DESCRIPTION =
            "The suite's own, those within the caller's scope, and those of the organisations above it. `Accept: text/csv` or "
                    + "XLSX gives the whole list.";

    private final TemplateService service;
    private final TemplateQueries queries;
    private final Effect effect;

    TemplateResource(TemplateService service, TemplateQueries queries, Effect effect) {
        this.service = service;
        this.queries = queries;
        this.effect = effect;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(asksFirst = true)
    @RolesAllowed(Roles.REPORT_EDITOR)
    @Operation(
            operationId = "enterTemplate",
            summary = "Enter a template, or another version of one",
            description =
                    "Text is text: no logic, no HTML. Fields stand in double braces: `{{figure:DOC.ISSUED}}`, of a part "
                            + "`{{figure:INSP.CASES/INSPECTION}}`; `name:`, `unit:`, `distinct:`, `numerator:`, "
                            + "`denominator:`, `target:` and `difference:` (the figure less its target) of a figure; "
                            + "`{{org}}`, `{{from}}`, `{{to}}`, `{{knownAt}}`, `{{seal}}` and `{{title}}` of the seal. "
                            + "Every fault is told with where it stands, up to 500. The caller needs the role kpi-reader "
                            + "too: figures are looked up in the catalogue.")
    @APIResponse(
            responseCode = "201",
            description = "Entered.",
            content = @Content(schema = @Schema(implementation = TemplateDetail.class)))
    @APIResponse(responseCode = "409", description = "Another version came in at the same moment")
    @APIResponse(responseCode = "503", description = "The catalogue of indicators cannot be had now")
    public Response enter(@Context UriInfo uri, @NotNull @Valid NewTemplate body) {
        service.check(body);
        return effect.once(() -> {
            TemplateDetail entered = service.enter(body);
            return Answers.created(
                    uri, entered.template().id(), entered.template().version(), entered);
        });
    }

    @GET
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(operationId = "listTemplates", summary = LIST, description = LIST_DESCRIPTION)
    public Page<TemplateView> list(@BeanParam @Valid TemplateFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(operationId = "listTemplates", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid TemplateFilter filter) {
        return ListExport.of("templates", TemplateView.class, page -> queries.page(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(operationId = "readTemplate", summary = "A version of a template with its form")
    @APIResponse(
            responseCode = "200",
            description = "The template.",
            content = @Content(schema = @Schema(implementation = TemplateDetail.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        TemplateDetail found = service.read(id);
        return Versions.read(request, found.template().version(), found);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(operationId = "readTemplateHistory", summary = "What was done to a template, by whom and when")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.REPORT_EDITOR)
    @Operation(
            operationId = "voidTemplate",
            summary = "Void a version of a template; other words are another version",
            description = "The suite's own cannot be voided: one of the office's own comes before it.")
    @APIResponse(
            responseCode = "200",
            description = "Voided.",
            content = @Content(schema = @Schema(implementation = TemplateView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before")
    public Response voidTemplate(
            @PathParam("id") UUID id,
            @Parameter(description = "The template's ETag.", example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Reason body) {
        TemplateView voided = service.voidFor(id, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided);
    }
}
