package vn.capuy.document.registry;

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
import java.io.File;
import java.net.URI;
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
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.imports.ImportFiles;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.ImportTemplate;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.ruling.RulingView;

/** The register of documents over HTTP. */
@Path("/documents")
@Tag(name = "Documents", description = "The register of issued documents, with numbers that have no gap.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DocumentResource {
    private final Issuing issuing;
    private final LateIssuing late;
    private final DocumentService service;
    private final DocumentReads reads;
    private final DocumentImport imports;

    public DocumentResource(
            Issuing issuing, LateIssuing late, DocumentService service, DocumentReads reads, DocumentImport imports) {
        this.issuing = issuing;
        this.late = late;
        this.service = service;
        this.reads = reads;
        this.imports = imports;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "issueDocument",
            summary = "Issue a document",
            description =
                    "Gives it the next number of its issuer, symbol and term. A body that has ended issues nothing,"
                            + " and none issues what it has no authority for. Nobody issues above his own clearance.")
    @APIResponse(
            responseCode = "201",
            description = "Issued, with its number.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IssuedView.class)))
    public Response issue(@NotNull @Valid IssueRequest request) {
        IssuedView issued = issuing.issue(request);
        return Response.created(URI.create("documents/" + issued.document().id()))
                .tag(Versions.tag(issued.document().version()))
                .entity(issued)
                .build();
    }

    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "checkDocumentIssue",
            summary = "What would become of a document if it were issued now",
            description =
                    "All findings, and the number that it would get. Nothing is written; whoever issues first gets the number.")
    @APIResponse(
            responseCode = "200",
            description = "The findings and the number.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IssueCheckView.class)))
    public Response check(@NotNull @Valid IssueRequest request) {
        return Response.ok(issuing.check(request)).build();
    }

    @POST
    @Path("/late")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "enterDocumentLate",
            summary = "Enter an old document with the number that it bears",
            description =
                    "Judged by the regulations of its own day. A number behind the last one leaves a gap, and a day may be out of"
                            + " order in the series: whoever enters it judges that (`judgements`), and the ruling is kept. The"
                            + " next number is not disturbed, unless this one is higher.")
    @APIResponse(
            responseCode = "201",
            description = "Entered, with its number.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DocumentView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The series has this number already; it is told for which document")
    public Response enterLate(@NotNull @Valid LateRequest request) {
        DocumentView entered = late.enter(request);
        return Response.created(URI.create("documents/" + entered.id()))
                .tag(Versions.tag(entered.version()))
                .entity(entered)
                .build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listDocuments",
            summary = "The register, latest day first",
            description = "A document above the caller's clearance is listed without its abstract.")
    public Page<DocumentView> list(@BeanParam @Valid DocumentFilter filter, @BeanParam @Valid PageRequest page) {
        return reads.list(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    // One path is one operation of the contract, so it is told in the words of the list.
    @Operation(
            operationId = "listDocuments",
            summary = "The register, latest day first",
            description = "A document above the caller's clearance is listed without its abstract.")
    @APIResponse(
            responseCode = "200",
            description = "The whole list.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid DocumentFilter filter) {
        return ListExport.of("documents", DocumentView.class, page -> reads.list(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readDocument", summary = "One document")
    @APIResponse(
            responseCode = "200",
            description = "The document.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DocumentView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        DocumentView document = reads.find(id).orElseThrow(ProblemException::notFound);
        return Versions.read(request, document.version(), document);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readDocumentHistory", summary = "What was done to a document, by whom and when")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @GET
    @Path("/{id}/ruling")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readDocumentRuling",
            summary = "How it was judged that a document may be issued",
            description =
                    "Kept where persons judged what the regulations leave to them; 404 where nothing was left to judge. For who"
                            + " may look into the document.")
    public RulingView ruling(@PathParam("id") UUID id) {
        return service.ruling(id);
    }

    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "voidDocument",
            summary = "Void a document",
            description = "It keeps its number, stays readable with the reason, and counts in no figure from now on.")
    @APIResponse(
            responseCode = "200",
            description = "Voided.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DocumentView.class)))
    public Response voidDocument(
            @PathParam("id") UUID id,
            @Parameter(description = "The document's ETag.", example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid VoidDocumentRequest request) {
        DocumentView document = service.voidDocument(id, ifMatch, request.reason());
        return Response.ok(document).tag(Versions.tag(document.version())).build();
    }

    @POST
    @Path("/imports")
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "importDocuments",
            summary = "Take over a register from a file",
            description = "Columns: `" + DocumentImport.COLUMN_NAMES + "`, and if wanted `"
                    + DocumentImport.OPTIONAL_NAMES + "`. Numbers are taken as they stand, in any order"
                    + " of rows. A number that stands already in its series is a fault of its row, unless the row says"
                    + " `duplicate` true: history may have it twice, and `/series/irregularities` shows it.")
    @APIResponse(
            responseCode = "200",
            description = "What became of the file.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportReport.class)))
    public Response importCsv(File body, @BeanParam ImportRequest request) {
        return Response.ok(imports.run(body, request)).build();
    }

    @GET
    @Path("/imports/template.xlsx")
    @Produces(ImportFiles.XLSX)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "readDocumentImportTemplate",
            summary = "An empty spreadsheet with the columns of the import")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet.",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("documents", DocumentImport.COLUMNS, DocumentImport.OPTIONAL);
    }
}
