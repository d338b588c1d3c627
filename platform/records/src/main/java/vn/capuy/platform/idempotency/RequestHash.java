package vn.capuy.platform.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What makes two requests the same: method, path, query and body as it was understood. */
@ApplicationScoped
public class RequestHash {
    private final ObjectMapper json;
    private final UriInfo uri;
    private final Request request;

    public RequestHash(ObjectMapper json, UriInfo uri, Request request) {
        this.json = json;
        this.uri = uri;
        this.request = request;
    }

    byte[] of(Object[] parameters) throws IOException {
        MessageDigest digest = sha256();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            out.write((request.getMethod()
                            + ' '
                            + uri.getRequestUri().getRawPath()
                            + '?'
                            + uri.getRequestUri().getRawQuery())
                    .getBytes(StandardCharsets.UTF_8));
            for (Object parameter : parameters) {
                if (parameter instanceof File body) {
                    try (InputStream in = Files.newInputStream(body.toPath())) {
                        in.transferTo(out);
                    }
                } else if (parameter instanceof Record body) {
                    out.write(json.writeValueAsBytes(body));
                }
            }
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
