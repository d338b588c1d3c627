/** How long a service needs until it answers, and how much memory it holds, beside the peer made with Spring. */
package vn.capuy.bench.start;
