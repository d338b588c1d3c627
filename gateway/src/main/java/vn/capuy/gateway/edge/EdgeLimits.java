package vn.capuy.gateway.edge;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How long the edge waits and for what, and how much it lets through. */
@ConfigMapping(prefix = "capuy.edge")
interface EdgeLimits {
    /** To get a connection to a service; a service on the same network answers within milliseconds or is down. */
    Duration connectTimeout();

    /** From the end of the request to the head of the answer; longer than the longest poll of a feed. */
    Duration answerTimeout();

    /** Without one more byte, of the client's body or of the service's answer. */
    Duration stallTimeout();

    /** Connections to one service at the same time. */
    int connections();

    /** Requests that may wait for such a connection. */
    int waiting();

    /** From how many bytes on an answer is sent compressed. */
    MemorySize compressFrom();
}
