package vn.capuy.document.criteria.judgement;

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
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** Criteria judgements over HTTP. */
@Path("/criteria-judgements")
@Tag(name = "Criteria judgements", description = "How persons judged indicators, on what ground.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class JudgementResource {
    private static final String LIST = "Judgements, by their first days";
    private static final String IF_MATCH = "The ETag from which this change is made.";

    private final JudgementService service;
    private final JudgementQueries queries;

    JudgementResource(JudgementService service, JudgementQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listCriteriaJudgements", summary = LIST)
    public Page<JudgementView> list(@BeanParam @Valid JudgementFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listCriteriaJudgements", summary = LIST)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid JudgementFilter filter) {
        return ListExport.of("criteria-judgements", JudgementView.class, page -> queries.list(filter, page));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_APPROVER)
    @Operation(
            operationId = "judgeCriteriaIndicator",
            summary = "Judge an indicator of a unit",
            description =
                    "Where its target is not known, or where the decision asks it under a condition only. While it holds, it counts instead of what was measured. Nobody judges what he measured himself.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = JudgementView.class)))
    @APIResponse(responseCode = "409", description = "A judgement of this unit and indicator holds on some of the days")
    public Response enter(@NotNull @Valid NewJudgement body, @Context UriInfo uri) {
        JudgementView entered = service.judge(body);
        return Answers.created(uri, entered.id(), entered.version(), entered);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readCriteriaJudgement", summary = "One judgement")
    @APIResponse(
            responseCode = "200",
            description = "As it stands",
            content = @Content(schema = @Schema(implementation = JudgementView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        JudgementView found = queries.find(id);
        return Versions.read(request, found.version(), found);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readCriteriaJudgementHistory", summary = "What was done to it, by whom and when")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "voidCriteriaJudgement",
            summary = "Void one that was entered by mistake",
            description =
                    "It counts nowhere from now on and stays readable, with the reason. Figures as known before this moment still count it.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = JudgementView.class)))
    @APIResponse(responseCode = "409", description = "The state does not allow it")
    public Response voidOne(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        return changed(service.voidFor(id, ifMatch, body.reason()));
    }

    private static Response changed(JudgementView view) {
        return Answers.changed(view.version(), view);
    }
}
