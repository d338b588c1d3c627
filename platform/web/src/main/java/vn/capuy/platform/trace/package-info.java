/** Traces of requests through the suite (OpenTelemetry): where they go, what they must not hold, how one is named (W3C). */
package vn.capuy.platform.trace;
