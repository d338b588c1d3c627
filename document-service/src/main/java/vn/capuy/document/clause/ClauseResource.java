package vn.capuy.document.clause;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.File;
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
import vn.capuy.platform.imports.ImportFiles;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.ImportTemplate;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** The clauses of a document over HTTP. */
@Path("/documents/{id}/clauses")
@Tag(name = "Clauses", description = "What a document says, divided as it divides itself.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ClauseResource {
    private static final String LIST = "The clauses of a document, in its order";
    private static final String LIST_DESCRIPTION =
            "Without those that were voided. For whom the document's level is cleared; what is read of a secret one is in the"
                    + " journal. `Accept: text/csv` or XLSX gives the whole list.";
    private static final String IF_MATCH = "The ETag of the document from which this change is made.";

    private final ClauseService service;
    private final ClauseImport imports;

    ClauseResource(ClauseService service, ClauseImport imports) {
        this.service = service;
        this.imports = imports;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listClauses", summary = LIST, description = LIST_DESCRIPTION)
    public Page<ClauseView> list(
            @PathParam("id") UUID id,
            @Parameter(description = "Only those for which tasks must be given out, or only the others.")
                    @QueryParam("requiresTasks")
                    Boolean requiresTasks,
            @BeanParam @Valid PageRequest page) {
        return service.page(id, requiresTasks, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listClauses", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@PathParam("id") UUID id, @QueryParam("requiresTasks") Boolean requiresTasks) {
        return ListExport.of("clauses", ClauseView.class, page -> service.page(id, requiresTasks, page));
    }

    @GET
    @Path("/{clause}")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readClause",
            summary = "One clause of a document",
            description = "Also one that was voided. The ETag is that of the document.")
    @APIResponse(
            responseCode = "200",
            description = "The clause",
            content = @Content(schema = @Schema(implementation = ClauseView.class)))
    public Response read(@PathParam("id") UUID id, @PathParam("clause") UUID clause, @Context Request request) {
        var found = service.one(id, clause);
        return Versions.read(request, found.version(), found.value());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Idempotent
    @Operation(
            operationId = "enterClauses",
            summary = "Enter clauses of a document, many at once",
            description =
                    "In the document's order, each with those that stand in it; they come behind those that are there. At most"
                            + " 2000 at once. Of a secret document nothing is kept that it says (422).")
    @APIResponse(
            responseCode = "201",
            description = "Entered, in their order; the ETag is that of the document",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ClauseView.class)))
    @APIResponse(responseCode = "409", description = "The document was voided")
    public Response enter(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewClauses body) {
        var entered = service.enter(id, ifMatch, body);
        return Response.status(Response.Status.CREATED)
                .tag(Versions.tag(entered.version()))
                .entity(entered.value())
                .build();
    }

    @POST
    @Path("/{clause}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Idempotent
    @Operation(
            operationId = "voidClause",
            summary = "Void a clause that was entered by mistake, with all that stand in it",
            description =
                    "It stays readable by its id, with the reason. One that a relation or a task names is not voided.")
    @APIResponse(
            responseCode = "200",
            description = "Voided; the ETag is that of the document",
            content = @Content(schema = @Schema(implementation = ClauseView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before, or something names it or one in it")
    public Response voidClause(
            @PathParam("id") UUID id,
            @PathParam("clause") UUID clause,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        var voided = service.voidFor(id, clause, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided.value());
    }

    @POST
    @Path("/imports")
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Idempotent
    @Operation(
            operationId = "importClauses",
            summary = "Enter the clauses of a document from a file",
            description = "Columns: `" + ClauseRow.COLUMN_NAMES
                    + "`. `ref` is how the rows of the file name each other, `parent` the ref of the row in which a clause"
                    + " stands: one further up. Of a secret document nothing is kept that it says (422).")
    @APIResponse(
            responseCode = "200",
            description = "What became of the file",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response load(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull File body,
            @BeanParam ImportRequest request) {
        return Response.ok(imports.run(id, ifMatch, body, request)).build();
    }

    @GET
    @Path("/imports/template.xlsx")
    @Produces(ImportFiles.XLSX)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "readClauseImportTemplate",
            summary = "An empty spreadsheet with the columns of the import of clauses")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template(@PathParam("id") UUID id) {
        return ImportTemplate.of("clauses", ClauseRow.COLUMNS, ClauseRow.OPTIONAL);
    }
}
